import com.example.harbour.*;
import java.time.LocalDate;

class RuleOfUnknown {
    Object make(LocalDate opens) {
        return Measure.create().name("n").count(1).opens(opens).build();
    }
}
