import com.example.harbour.*;

class ClearedWhereAllowed {
    Object make() {
        return Measure.update().anchorNull().build();
    }
}
