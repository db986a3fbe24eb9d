import com.example.harbour.*;

class NewBuilderInVariable {
    Object make() {
        var builder = Tie.create().name("n").rope("r");
        builder = builder.knot("k");
        return builder.build();
    }
}
