import com.example.harbour.*;

class PathOutside {
    Object step(Harbour harbour) {
        return harbour.steps("q").get(0);
    }
}
