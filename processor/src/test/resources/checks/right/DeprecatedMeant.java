import com.example.harbour.*;

class DeprecatedMeant {
    @SuppressWarnings("deprecation")
    Object make() {
        return Load.create().name("n").label("x").build();
    }
}
