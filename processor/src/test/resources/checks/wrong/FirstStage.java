import com.example.harbour.*;

class FirstStage {
    Object make() {
        return Load.create().code("ABC").build();
    }
}
