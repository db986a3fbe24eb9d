import com.example.harbour.*;

class RuleWithPattern {
    Object make() {
        return Measure.create().name("n").count(1).cause("storm-of-snow").build();
    }
}
