import com.example.harbour.*;
import dev.tenon.runtime.validation.ViolationException;

class Refused {
    Object make(String knot, String tar) {
        try {
            return Tie.create().name("n").rope("r").knot(knot).tar(tar).build();
        } catch (ViolationException e) {
            return e.getMessage();
        }
    }
}
