import com.example.harbour.*;

class InCatch {
    Object call() {
        return null;
    }

    Object make() {
        try {
            return call();
        } catch (RuntimeException e) {
            return Load.create().name("n").wait_(61).build();
        }
    }
}
