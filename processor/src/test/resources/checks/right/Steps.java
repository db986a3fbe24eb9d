import com.example.harbour.*;

class Steps {
    Object step(Harbour harbour, String quay) {
        return harbour.steps(quay).get(1);
    }
}
