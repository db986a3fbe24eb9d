import com.example.harbour.*;
import java.util.Map;

class MapInside {
    Object make() {
        return Measure.create().name("n").count(1).labels(Map.of("a", "x", "b", "y")).build();
    }
}
