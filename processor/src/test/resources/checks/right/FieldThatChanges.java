import com.example.harbour.*;

class FieldThatChanges {
    private String name = "";

    void call(String other) {
        name = other;
    }

    Object make() {
        return Load.create().name(name).build();
    }
}
