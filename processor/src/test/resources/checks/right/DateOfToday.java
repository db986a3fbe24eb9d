import com.example.harbour.*;
import java.time.LocalDate;

class DateOfToday {
    Object make() {
        return Measure.create().name("n").count(1).opens(LocalDate.now()).build();
    }
}
