import com.example.harbour.*;

class FieldOfInstance {
    private final String name;

    FieldOfInstance(String name) {
        this.name = name;
    }

    Object make() {
        return Load.create().name(name).build();
    }
}
