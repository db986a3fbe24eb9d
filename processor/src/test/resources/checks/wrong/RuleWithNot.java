import com.example.harbour.*;

class RuleWithNot {
    Object make() {
        return Measure.create().name("n").count(10).quiet(true).build();
    }
}
