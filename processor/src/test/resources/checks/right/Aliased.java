import com.example.harbour.*;

class Aliased {
    Object make() {
        var builder = Tie.create().name("n").rope("r");
        var other = builder;
        other.knot("k");
        return builder.build();
    }
}
