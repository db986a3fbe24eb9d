import com.example.harbour.*;
import java.util.ArrayList;
import java.util.List;

class ListMade {
    Object make(List<Integer> given) {
        return Load.create().name("n").crates(new ArrayList<>(given)).build();
    }
}
