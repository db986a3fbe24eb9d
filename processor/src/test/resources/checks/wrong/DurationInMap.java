import com.example.harbour.*;
import java.time.Duration;
import java.util.Map;

class DurationInMap {
    Object make() {
        return Measure.create().name("n").count(1).waits(Map.of("first", Duration.ofSeconds(59))).build();
    }
}
