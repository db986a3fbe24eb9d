import com.example.harbour.*;
import java.util.Arrays;
import java.util.List;

class ListThatChanges {
    Object make() {
        List<Integer> crates = Arrays.asList(0, 0);
        crates.set(0, 1);
        crates.set(1, 1);
        return Load.create().name("n").crates(crates).build();
    }
}
