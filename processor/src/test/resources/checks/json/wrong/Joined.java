import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Joined {
    static final String NUMBER = "\"number\": 41";

    @JsonOf(Pier.class)
    static final String LINES = "{\"number\": 3,\n" // one
            /* two */ + "\"lit\": \u005c"yes\u005c",\n"
            + ("\"lamp\":"
            + """
             1
            }""");

    @JsonOf(Pier.class)
    static final String PIER = "{" + NUMBER
            + ", \"lit\": 1"
            + ", \"lamp\": " + 2 + "}";
}
