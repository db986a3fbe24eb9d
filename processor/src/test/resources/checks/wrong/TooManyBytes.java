import com.example.harbour.*;
import dev.tenon.runtime.Bytes;

class TooManyBytes {
    Object make() {
        return Measure.create().name("n").count(1).seal(Bytes.ofText("wax and more")).build();
    }
}
