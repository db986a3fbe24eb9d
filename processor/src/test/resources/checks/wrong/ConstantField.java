import com.example.harbour.*;

class ConstantField {
    static final String CODE = "toolong";

    Object make() {
        return Load.create().name("n").code(CODE).build();
    }
}
