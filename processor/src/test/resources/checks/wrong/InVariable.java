import com.example.harbour.*;

class InVariable {
    Object make(String code) {
        var builder = Load.create().name("n");
        builder.crane(Crane.BOTH);
        builder.a(code);
        return builder.build();
    }
}
