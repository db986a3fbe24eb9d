import com.example.harbour.*;

class ConstantOfObject {
    private static final Pier HIGH = Pier.builder().number(31).build();

    Object make() {
        return Load.create().name("n").pier(HIGH).note("x").build();
    }
}
