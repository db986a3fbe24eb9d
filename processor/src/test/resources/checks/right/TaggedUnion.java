import com.example.harbour.*;
import java.util.List;

class TaggedUnion {
    Object make() {
        return Measure.create().name("n").count(1).hull(Hull.Wood.builder().planks(1).build()).hulls(List.of()).build();
    }
}
