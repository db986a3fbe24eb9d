import com.example.harbour.*;

class CaughtSomethingElse {
    Object make() {
        try {
            return Load.create().name("n").wait_(61).build();
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
