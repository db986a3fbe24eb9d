import com.example.harbour.*;
import java.util.function.Consumer;

class OptionsElsewhere {
    Object make(Harbour harbour, Consumer<Logs.FindOptions> options) {
        return harbour.logs().find("xy", "q", options);
    }
}
