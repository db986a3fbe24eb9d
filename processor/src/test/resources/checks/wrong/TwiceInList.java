import com.example.harbour.*;
import java.util.List;

class TwiceInList {
    Object make() {
        return Measure.create().name("n").count(1).codes(List.of("ab", "cd", "ab")).build();
    }
}
