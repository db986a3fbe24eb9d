package user;

import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Right {
    private static final String NAME = "n";

    @JsonOf(Load.Create.class)
    static final String LOAD = """
            {
              "type": "LOAD", "name": "n", "crane": "both sides",
              "code": "\u0041BC",
              "pier": {"number": 7, "lit": true, "lamp": "o\\u0069l \u202e"},
              "at": {"number": 40}, "shape": {"kind": "square", "side": 1e0},
              "crates": [1, 2, 3]
            }
            """;

    @JsonOf(Load.Update.class) static final String UPDATE = "{}";
    @JsonOf(Load.class) static final String ANSWER = "{\"type\": \"LOAD\", \"id\": 3, \"key\": \"***\"}";
    @JsonOf(Step.class) static final String ANY = "{\"type\": \"TIE\", \"id\": 3}";
    @JsonOf(Step.Create.class) static final String CREATE =
            "{\"type\": \"TIE\", \"rope\": \"r\", \"name\": \"" + NAME + "\"}";
    @JsonOf(Pier.class) static final String SENT = "{\"number\": 1}";
    @JsonOf(Pier.class) static final String ANSWERED = "{\"number\": 1, \"ships\": 2, \"lit\": true}";
    @JsonOf(Crane.class) static final String CRANE = " \"LEFT\" ";
    @JsonOf(Load.At.class) static final String UNION = "\"quay\"";
    @JsonOf(Shape.class) static final String TAGGED = "{\"kind\": \"circle\", \"radius\": 1}";
    @JsonOf(Shape.OfSquare.class) static final String ALTERNATIVE = "{\"kind\": \"square\", \"side\": 1}";
    @JsonOf(value = Load.Create.class, resource = true) static final String FILE = "payloads/load.json";
    @JsonOf(value = Load.Create.class, resource = true) static final String ROOT = "/payloads/load.json";
    @JsonOf(value = Load.Create.class, resource = true) static final String BESIDE = "beside.json";

    @SuppressWarnings("tenon:T0908")
    @JsonOf(Load.Create.class)
    static final String SECRET = "{\"type\": \"LOAD\", \"name\": \"n\", \"key\": \"12345678\"}";

    Object local() {
        @JsonOf(Pier.class) final String pier = "{\"number\": " + 7 + "}";
        Runnable later = () -> {
            @JsonOf(Pier.class) String other = ("{" + "\"number\": 8" + '}');
        };
        return pier + later;
    }
}
