import com.example.harbour.*;

class OptionsChosen {
    Object make(Harbour harbour, boolean some) {
        return harbour.logs().find("xy", "q", some ? options -> options.limit(1) : options -> { });
    }
}
