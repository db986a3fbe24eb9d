import com.example.harbour.*;

class InBranch {
    Object make(boolean both) {
        var builder = Load.create().name("n").crane(Crane.BOTH);
        if (both) {
            builder.code("ABC");
        }
        return builder.build();
    }
}
