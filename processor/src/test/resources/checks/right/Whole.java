import com.example.harbour.*;
import java.util.List;

class Whole {
    Object make() {
        return Load.create().name("n").wait_(60).code("ABC").crates(List.of(1, 2, 3)).crane(Crane.BOTH).build();
    }
}
