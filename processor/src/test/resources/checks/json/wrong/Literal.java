import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Literal {
    @JsonOf(Load.Create.class)
    static final String LOAD = "{\"type\": \"LOAD\", \"name\": \"\", \"crates\": [1, 0]}";
}
