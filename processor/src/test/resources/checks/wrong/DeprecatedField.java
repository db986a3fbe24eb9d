import com.example.harbour.*;

class DeprecatedField {
    @SuppressWarnings("deprecation")
    Object make() {
        return Load.create().name("n").label("x").build();
    }
}
