import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Syntax {
    @JsonOf(Pier.class) static final String COMMA = "{\"number\": 7,}";
    @JsonOf(Pier.class) static final String CUT = "{\"number\": 7";
    @JsonOf(Pier.class) static final String EMPTY = "";
    @JsonOf(Pier.class) static final String COMMENT = """
            // a pier
            {"number": 7 /* seven */}
            """;
    @JsonOf(Pier.class) static final String TWO = "{\"number\": 7} {}";
    @JsonOf(Pier.class) static final String SINGLE = "{'number': 7}";
    @JsonOf(Pier.class) static final String ZERO = "{\"number\": 07}";
    @JsonOf(Pier.class) static final String TWICE = "{\"number\": 7, \"number\": 8}";
}
