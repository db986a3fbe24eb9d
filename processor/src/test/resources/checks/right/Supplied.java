import com.example.harbour.*;
import java.util.function.Supplier;

class Supplied {
    Supplier<Object> make() {
        return () -> Load.create().name("n").build();
    }
}
