import com.example.harbour.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

class DatesInside {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.of(2026, Month.MAY, 1)).sails(Instant.EPOCH.plusSeconds(2_000_000_000L)).build();
    }
}
