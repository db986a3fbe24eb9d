import com.example.harbour.*;
import java.util.List;

class Size {
    Object make() {
        return Load.create().name("n").crates(List.of()).build();
    }
}
