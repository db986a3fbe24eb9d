import com.example.harbour.*;
import java.time.Duration;

class DurationOrText {
    Object make() {
        return Measure.create().name("n").count(1).target(Duration.ofMinutes(60)).pause(Duration.ofHours(1)).build();
    }
}
