import com.example.harbour.*;

class BuilderFilledInSteps {
    Object make(boolean some) {
        var builder = Load.create().name("n");
        builder.a("x");
        if (some) {
            builder.wait_(1);
        }
        return builder.build();
    }
}
