import com.example.harbour.*;

class NumberInText {
    Object make() {
        return Measure.create().name("n").count(1).cause("c" + 1).build();
    }
}
