import com.example.harbour.*;

class OptionOutside {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.limit(101));
    }
}
