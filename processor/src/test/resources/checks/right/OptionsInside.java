import com.example.harbour.*;
import java.util.List;

class OptionsInside {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.limit(100).kinds(List.of("a")));
    }
}
