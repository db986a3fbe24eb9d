import com.example.harbour.*;

class PathOfDots {
    Object make(Harbour harbour) {
        return harbour.steps("..");
    }
}
