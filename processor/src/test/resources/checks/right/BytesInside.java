import com.example.harbour.*;
import dev.tenon.runtime.Bytes;

class BytesInside {
    Object make() {
        return Measure.create().name("n").count(1).seal(Bytes.ofText("wax")).build();
    }
}
