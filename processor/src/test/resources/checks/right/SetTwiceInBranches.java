import com.example.harbour.*;

class SetTwiceInBranches {
    Object make(boolean some) {
        var builder = Load.create().name("n");
        if (some) {
            builder.a("x");
        } else {
            builder.a("y");
        }
        return builder.build();
    }
}
