import com.example.harbour.*;

class ForbidUnless {
    Object make() {
        return Load.create().name("n").depth(1.5).build();
    }
}
