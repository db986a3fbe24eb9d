import com.example.harbour.*;
import java.time.Duration;

class DurationsInside {
    Object make() {
        return Measure.create().name("n").count(1).notice(Duration.ofHours(1)).every(Duration.ofMinutes(1)).build();
    }
}
