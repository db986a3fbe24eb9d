import com.example.harbour.*;

class VariableSetAgain {
    Object make(boolean some) {
        String name = "";
        if (some) {
            name = "n";
        }
        return Load.create().name(name.isEmpty() ? "m" : name).a(name).build();
    }
}
