import com.example.harbour.*;

class WithUnlisted {
    Object make() {
        return Load.create().name("n").putUnlisted("a", dev.tenon.runtime.json.JsonValue.of("x")).build();
    }
}
