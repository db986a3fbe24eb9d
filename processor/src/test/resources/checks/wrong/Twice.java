import com.example.harbour.*;

class Twice {
    Object make() {
        return Load.create().name("n").code("ABC").code("ABD").build();
    }
}
