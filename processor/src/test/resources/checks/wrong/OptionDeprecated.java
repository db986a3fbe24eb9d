import com.example.harbour.*;

class OptionDeprecated {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.text("x"));
    }
}
