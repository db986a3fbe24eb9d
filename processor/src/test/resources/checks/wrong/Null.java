import com.example.harbour.*;

class Null {
    Object make() {
        return Load.create().name("n").code(null).build();
    }
}
