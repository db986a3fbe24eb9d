import com.example.harbour.*;
import dev.tenon.runtime.Bytes;
import java.util.List;

class RuleOverItems {
    Object make() {
        return Measure.create().name("n").count(1).cranes(List.of(Crane.RIGHT, Crane.LEFT)).seal(Bytes.ofText("wax")).build();
    }
}
