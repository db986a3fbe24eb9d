import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Block {
    @JsonOf(Load.Create.class)
    static final String LOAD = """
            {
              "type": "LOAD",
              "name": "a \u0041 \\"quoted\\" name that is too long",\t "code": "abc",
              "crane": \
            "LEFF", "pier": {"number": "7"},
            	"a": "x", "b": "\141",
              "nothing": null
            }""";
}
