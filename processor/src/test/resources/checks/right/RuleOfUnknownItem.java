import com.example.harbour.*;
import dev.tenon.runtime.Bytes;
import java.util.List;

class RuleOfUnknownItem {
    Object make(Crane crane) {
        return Measure.create().name("n").count(1).cranes(List.of(Crane.RIGHT, crane)).seal(Bytes.ofText("wax")).build();
    }
}
