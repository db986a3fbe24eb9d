import com.example.harbour.*;

class RequireWhen {
    Object make() {
        return Load.create().name("n").crane(Crane.BOTH).build();
    }
}
