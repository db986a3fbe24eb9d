import com.example.harbour.*;
import java.time.Duration;

class RuleOverUnits {
    Object make() {
        return Measure.create().name("n").count(1).every(Duration.ofMinutes(2)).anchor(Measure.Anchor.builder().build()).build();
    }
}
