import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Secret {
    @JsonOf(Load.Create.class)
    static final String LOAD = """
            {"type": "LOAD", "name": "n",
             "key":
               "short",
             "pin":
               12.5,
             "key":
               "not so short"}
            """;

    @JsonOf(Load.Create.class)
    static final String SYNTAX = """
            {"type": "LOAD", "name": "n", "key":
            s3cret}
            """;
}
