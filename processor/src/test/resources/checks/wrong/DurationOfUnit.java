import com.example.harbour.*;
import java.time.Duration;

class DurationOfUnit {
    Object make() {
        return Measure.create().name("n").count(1).every(Duration.ofHours(2)).build();
    }
}
