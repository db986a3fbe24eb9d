import com.example.harbour.*;

class LocalVariable {
    Object make() {
        String name = "";
        var load = Load.create().name(name);
        return load.build();
    }
}
