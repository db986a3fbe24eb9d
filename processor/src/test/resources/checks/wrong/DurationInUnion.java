import com.example.harbour.*;
import java.time.Duration;

class DurationInUnion {
    Object make() {
        return Measure.create().name("n").count(1).pause(Duration.ZERO).build();
    }
}
