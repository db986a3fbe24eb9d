import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Resource {
    @JsonOf(value = Load.Create.class, resource = true)
    static final String BROKEN = "payloads/broken.json";

    @JsonOf(value = Load.Create.class, resource = true)
    static final String SYNTAX = "/payloads/syntax.json";
}
