import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Joined {
    static final String NUMBER = "\"number\": 41";

    @JsonOf(Pier.class)
    static final String PIER = "{" + NUMBER
            + ", \"lit\": 1"
            + ", \"lamp\": " + 2 + "}";
}
