import com.example.harbour.*;
import java.util.List;

class TooManyHulls {
    Object make() {
        var hull = Hull.of(Hull.Wood.builder().planks(9).build());
        return Measure.create().name("n").count(1).hulls(List.of(hull, hull)).build();
    }
}
