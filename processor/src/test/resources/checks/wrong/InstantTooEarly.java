import com.example.harbour.*;
import java.time.Instant;

class InstantTooEarly {
    Object make() {
        return Measure.create().name("n").count(1).sails(Instant.parse("2025-12-31T23:59:59Z")).build();
    }
}
