import com.example.harbour.*;
import java.time.LocalDate;

class RuleInUpdate {
    Object make() {
        return Measure.update().quiet(true).opens(LocalDate.of(2026, 4, 1)).build();
    }
}
