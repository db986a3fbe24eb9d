import com.example.harbour.*;
import java.util.Map;

class MapCopied {
    Object make(Map<String, String> given) {
        return Measure.create().name("n").count(1).labels(Map.copyOf(given)).build();
    }
}
