import com.example.harbour.*;

class StageOfAlternative {
    Object make() {
        return Hull.Steel.builder().rust(true).build();
    }
}
