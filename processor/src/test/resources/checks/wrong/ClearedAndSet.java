import com.example.harbour.*;

class ClearedAndSet {
    Object make() {
        return Measure.update().anchor(Measure.Anchor.builder().build()).anchorNull().build();
    }
}
