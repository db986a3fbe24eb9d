import com.example.harbour.*;
import java.util.List;

class ListUnlike {
    Object make() {
        return Measure.create().name("n").count(1).codes(List.of("ab", "cd")).build();
    }
}
