import com.example.harbour.*;

class VariableAssignedLater {
    Object make() {
        String code;
        code = "ABC";
        return Load.create().name("n").code(code).build();
    }
}
