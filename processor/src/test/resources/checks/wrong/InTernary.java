import com.example.harbour.*;

class InTernary {
    Object make(boolean some) {
        return some ? null : Tie.create().name("n").rope("r").build();
    }
}
