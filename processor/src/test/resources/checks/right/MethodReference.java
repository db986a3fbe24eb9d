import com.example.harbour.*;
import java.util.function.Consumer;

class MethodReference {
    Object make(Load.Create.Builder builder) {
        Consumer<String> name = builder::note;
        name.accept("x");
        return builder.build();
    }
}
