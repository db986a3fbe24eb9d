import com.example.harbour.*;

class BuilderInField {
    private final Tie.Create.Builder builder = Tie.create().name("n").rope("r");

    Object make() {
        builder.knot("k");
        return builder.build();
    }
}
