import com.example.harbour.*;
import java.time.Duration;
import java.time.LocalDate;

class RuleKept {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.parse("2026-04-30")).every(Duration.ofSeconds(1)).build();
    }
}
