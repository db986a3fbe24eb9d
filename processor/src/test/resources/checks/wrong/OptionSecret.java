import com.example.harbour.*;

class OptionSecret {
    Object make(Harbour harbour) {
        return harbour.logs().find("xy", "q", options -> options.token("t0ken"));
    }
}
