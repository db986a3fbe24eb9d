import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class JsonResource {
    @JsonOf(value = Load.Create.class, resource = true)
    static final String LOAD = "nowhere/load.json";

    @JsonOf(value = Load.Create.class, resource = true)
    static final String OUTSIDE = "../load.json";
}
