import com.example.harbour.*;
import java.util.Map;

class EmptyMap {
    Object make() {
        return Measure.create().name("n").count(1).labels(Map.of()).build();
    }
}
