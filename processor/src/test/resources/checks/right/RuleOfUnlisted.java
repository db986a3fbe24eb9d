import com.example.harbour.*;
import dev.tenon.runtime.EnumValue;

class RuleOfUnlisted {
    Object make() {
        return Load.create().name("n").crane(EnumValue.unlisted(Crane.class, "new")).build();
    }
}
