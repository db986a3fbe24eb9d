import com.example.harbour.*;

class RuleOverPath {
    Object make() {
        return Load.create().name("n").pier(Pier.builder().number(31).build()).note("x").build();
    }
}
