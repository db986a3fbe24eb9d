import com.example.harbour.*;
import java.time.Duration;

class DurationInUnions {
    Object make() {
        return Measure.create().name("n").count(1).target(Duration.ofHours(1)).build();
    }
}
