import com.example.harbour.*;

class UpdateRule {
    Object make() {
        return Load.update().a("x").b("y").build();
    }
}
