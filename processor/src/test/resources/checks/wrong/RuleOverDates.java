import com.example.harbour.*;
import java.time.LocalDate;

class RuleOverDates {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.parse("2026-04-30")).build();
    }
}
