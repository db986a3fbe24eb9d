import com.example.harbour.*;
import java.time.Duration;
import java.time.LocalDate;

class DateTooEarly {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.of(2026, 3, 31)).every(Duration.ofSeconds(9)).build();
    }
}
