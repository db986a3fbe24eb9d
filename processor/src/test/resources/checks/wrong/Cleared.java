import com.example.harbour.*;

class Cleared {
    Object make() {
        return Load.update().codeNull().build();
    }
}
