import com.example.harbour.*;

class NestedRule {
    Object make() {
        return Load.create().name("n").pier(Pier.builder().number(1).lit(true).build()).build();
    }
}
