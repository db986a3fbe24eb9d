import com.example.harbour.*;

class PatternMissed {
    Object make() {
        return Load.create().name("n").code("abc").build();
    }
}
