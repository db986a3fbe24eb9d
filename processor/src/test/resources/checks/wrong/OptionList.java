import com.example.harbour.*;
import java.util.List;

class OptionList {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.kinds(List.of()));
    }
}
