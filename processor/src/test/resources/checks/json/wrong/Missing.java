import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Missing {
    @JsonOf(Tie.Create.class) static final String TIE = "{}";
}
