import com.example.harbour.*;

class Passed {
    Object make() {
        var builder = Tie.create().name("n").rope("r");
        knot(builder);
        return builder.build();
    }
    
    void knot(Tie.Create.Builder builder) {
        builder.knot("k");
    }
}
