import com.example.harbour.*;
import dev.tenon.runtime.JsonOf;

class Kinds {
    @JsonOf(Load.class) static final String VIEW = "{\"type\": \"TIE\", \"id\": \"x\"}";
    @JsonOf(Load.Update.class) static final String UPDATE = "{\"id\": 3, \"name\": \"n\"}";
    @JsonOf(Step.class) static final String ANY = "{\"type\": \"LOAF\"}";
    @JsonOf(Step.Create.class) static final String CREATE = "{\"type\": \"TIE\", \"name\": \"n\"}";
    @JsonOf(Step.class) static final String NO_TYPE = "{\"name\": \"n\"}";
    @JsonOf(Crane.class) static final String CRANE = "\"UP\"";
    @JsonOf(Load.At.class) static final String UNION = "7";
    @JsonOf(Shape.class) static final String TAGGED = "{\"kind\": \"circle\", \"side\": 1}";
    @JsonOf(Shape.OfSquare.class) static final String ALTERNATIVE = "{\"kind\": \"circle\", \"side\": 1}";
    @JsonOf(Pier.class) static final String LIST = "[]";

    void local() {
        @JsonOf(Pier.class) String pier = "{\"number\": 0}";
    }
}
