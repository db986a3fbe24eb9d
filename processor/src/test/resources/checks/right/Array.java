import com.example.harbour.*;
import java.util.List;

class Array {
    Object make(Integer[] crates) {
        return Load.create().name("n").crates(List.of(crates)).build();
    }
}
