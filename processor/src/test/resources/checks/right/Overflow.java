import com.example.harbour.*;
import java.util.List;

class Overflow {
    Object make(int n) {
        return Load.create().name("n").wait_(n + 100).crates(List.of(n - 1)).build();
    }
}
