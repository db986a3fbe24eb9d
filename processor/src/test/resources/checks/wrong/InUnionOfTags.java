import com.example.harbour.*;

class InUnionOfTags {
    Object make() {
        return Hull.Wood.builder().planks(0).build();
    }
}
