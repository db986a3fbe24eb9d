import com.example.harbour.*;
import java.util.List;

class RuleOfUnknownSize {
    Object make(List<Pier> piers) {
        return Measure.create().name("n").count(1).piers(piers).target("there").build();
    }
}
