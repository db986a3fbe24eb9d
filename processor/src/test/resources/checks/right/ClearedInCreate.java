import com.example.harbour.*;

class ClearedInCreate {
    Object make() {
        return Measure.create().name("n").count(1).anchorNull().build();
    }
}
