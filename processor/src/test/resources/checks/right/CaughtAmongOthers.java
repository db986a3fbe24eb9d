import com.example.harbour.*;
import dev.tenon.runtime.validation.ViolationException;

class CaughtAmongOthers {
    Object make() {
        try {
            return Load.create().name("n").wait_(61).build();
        } catch (IllegalStateException | ViolationException e) {
            return null;
        }
    }
}
