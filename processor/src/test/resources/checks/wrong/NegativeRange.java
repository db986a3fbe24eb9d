import com.example.harbour.*;
import java.util.List;

class NegativeRange {
    Object make() {
        return Load.create().name("n").crates(List.of(1, -2)).build();
    }
}
