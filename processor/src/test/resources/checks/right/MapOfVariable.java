import com.example.harbour.*;
import java.util.Map;

class MapOfVariable {
    Object make(String key) {
        return Measure.create().name("n").count(1).labels(Map.of(key, "x")).build();
    }
}
