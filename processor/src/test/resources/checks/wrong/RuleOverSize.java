import com.example.harbour.*;
import java.util.List;

class RuleOverSize {
    Object make() {
        Pier one = Pier.builder().number(3).build();
        return Measure.create().name("n").count(1).piers(List.of(one, one)).target("there").build();
    }
}
