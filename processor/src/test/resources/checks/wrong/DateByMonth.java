import com.example.harbour.*;
import java.time.LocalDate;
import java.time.Month;

class DateByMonth {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.of(2026, Month.OCTOBER, 1)).build();
    }
}
