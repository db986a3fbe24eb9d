import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class JsonOfNothing {
    @JsonOf(Harbour.class)
    static final String CLIENT = "{}";

    @JsonOf(String.class)
    static final String TEXT = "{}";
}
