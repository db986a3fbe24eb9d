import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class JsonUnknown {
    @JsonOf(Load.Create.class)
    static final String LOAD = System.getProperty("load");

    @JsonOf(Load.Create.class)
    String late;

    @JsonOf(Load.Create.class)
    static final Integer NUMBER = 7;
}
