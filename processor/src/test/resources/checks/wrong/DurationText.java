import com.example.harbour.*;
import java.time.Duration;

class DurationText {
    Object make() {
        return Measure.create().name("n").count(1).notice(Duration.ofMinutes(59)).build();
    }
}
