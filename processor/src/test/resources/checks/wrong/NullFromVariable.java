import com.example.harbour.*;

class NullFromVariable {
    Object make() {
        String code = null;
        return Load.create().name("n").code(code).build();
    }
}
