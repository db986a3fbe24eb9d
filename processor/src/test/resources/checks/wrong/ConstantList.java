import com.example.harbour.*;
import java.util.List;

class ConstantList {
    private static final List<Integer> CRATES = List.of(1, 2, 3, 4);

    Object make() {
        return Load.create().name("n").crates(CRATES).build();
    }
}
