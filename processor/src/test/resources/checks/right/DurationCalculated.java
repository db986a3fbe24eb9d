import com.example.harbour.*;
import java.time.Duration;

class DurationCalculated {
    Object make() {
        return Measure.create().name("n").count(1).every(Duration.ofHours(2).minusHours(1)).build();
    }
}
