import com.example.harbour.*;

class TwiceInVariable {
    Object make() {
        var builder = Load.create().name("n");
        builder.a("x");
        builder.wait_(1);
        builder.a("y");
        return builder.build();
    }
}
