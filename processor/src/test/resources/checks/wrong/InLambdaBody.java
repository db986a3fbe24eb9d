import com.example.harbour.*;
import java.util.function.Supplier;

class InLambdaBody {
    Supplier<Object> make() {
        return () -> Tie.create().name("n").rope("r").build();
    }
}
