import com.example.harbour.*;
import java.util.List;

class ListOfVariables {
    Object make(String one, String two) {
        return Measure.create().name("n").count(1).codes(List.of(one, two)).build();
    }
}
