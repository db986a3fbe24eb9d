import com.example.harbour.*;

class InLambda {
    Object make() {
        var builder = Tie.create().name("n").rope("r");
        Runnable knot = () -> builder.knot("k");
        knot.run();
        return builder.build();
    }
}
