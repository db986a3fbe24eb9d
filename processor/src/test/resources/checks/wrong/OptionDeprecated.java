import com.example.harbour.*;

class OptionDeprecated {
    @SuppressWarnings("deprecation")
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.text("x"));
    }
}
