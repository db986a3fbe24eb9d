import com.example.harbour.*;

class NestedObject {
    Object make() {
        return Measure.create().name("n").count(1).anchor(Measure.Anchor.builder().weight(0).build()).build();
    }
}
