import com.example.harbour.*;

class Stage {
    Object make() {
        return Tie.create().name("n").build();
    }
}
