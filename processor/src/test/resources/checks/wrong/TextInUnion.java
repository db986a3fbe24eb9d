import com.example.harbour.*;

class TextInUnion {
    Object make() {
        return Measure.create().name("n").count(1).target("ab").build();
    }
}
