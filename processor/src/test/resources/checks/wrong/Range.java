import com.example.harbour.*;

class Range {
    Object make() {
        return Load.create().name("n").wait_(61).build();
    }
}
