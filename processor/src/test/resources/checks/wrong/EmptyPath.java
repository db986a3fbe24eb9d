import com.example.harbour.*;

class EmptyPath {
    Object steps(Harbour harbour) {
        return harbour.steps("");
    }
}
