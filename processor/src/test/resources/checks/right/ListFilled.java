import com.example.harbour.*;
import java.util.ArrayList;
import java.util.List;

class ListFilled {
    Object make() {
        List<Integer> crates = new ArrayList<>();
        crates.add(1);
        return Load.create().name("n").crates(crates).build();
    }
}
