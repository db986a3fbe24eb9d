import com.example.harbour.*;

class AtLeastOne {
    Object make() {
        return Measure.create().name("n").quiet(false).build();
    }
}
