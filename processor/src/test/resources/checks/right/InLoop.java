import com.example.harbour.*;
import java.util.List;

class InLoop {
    Object make(List<String> codes) {
        var builder = Load.create().name("n").crane(Crane.BOTH);
        for (String code : codes) {
            builder.code(code);
        }
        return builder.build();
    }
}
