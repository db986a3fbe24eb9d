import com.example.harbour.*;

class StageInVariable {
    Object make() {
        var stage = Tie.create();
        var rope = stage.name("n");
        var builder = rope.rope("r");
        builder.tar("x");
        builder.knot("y");
        return builder.build();
    }
}
