import com.example.harbour.*;

class DeprecatedField {
    Object make() {
        return Load.create().name("n").label("x").build();
    }
}
