import com.example.harbour.*;
import java.time.Duration;

class RuleOverDurations {
    Object make() {
        return Measure.create().name("n").count(1).notice(Duration.ofHours(25)).build();
    }
}
