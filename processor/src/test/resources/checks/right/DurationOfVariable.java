import com.example.harbour.*;
import java.time.Duration;

class DurationOfVariable {
    Object make(Duration every) {
        return Measure.create().name("n").count(1).every(every).build();
    }
}
