import com.example.harbour.*;

class EnumNameFromConstant {
    private static final String SIDE = "both";

    Object make() {
        return Load.create().name("n").crane(Crane.of(SIDE)).code("ABC").build();
    }
}
