import com.example.harbour.*;

class Repeated {
    Object make() {
        return Load.create().name("ab".repeat(11)).build();
    }
}
