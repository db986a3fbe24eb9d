import com.example.harbour.*;

class RepeatedInside {
    Object make() {
        return Load.create().name("ab".repeat(10)).build();
    }
}
