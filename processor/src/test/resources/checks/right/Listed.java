import com.example.harbour.*;
import java.util.List;

class Listed {
    Object crane(String wire) {
        return List.of(Crane.of("both sides"), Crane.of(wire));
    }
}
