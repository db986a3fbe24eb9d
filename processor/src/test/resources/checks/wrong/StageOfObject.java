import com.example.harbour.*;

class StageOfObject {
    Object make() {
        return Pier.builder().build();
    }
}
