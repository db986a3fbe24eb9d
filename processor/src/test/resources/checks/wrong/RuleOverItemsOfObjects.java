import com.example.harbour.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;

class RuleOverItemsOfObjects {
    Object make() {
        return Measure.create().name("n").count(1).piers(List.of(Pier.builder().number(2).build())).waits(Map.of("a", Duration.ofMinutes(1))).build();
    }
}
