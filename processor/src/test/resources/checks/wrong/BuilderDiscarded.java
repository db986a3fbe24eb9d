import com.example.harbour.*;

class BuilderDiscarded {
    void make() {
        Load.create().name("n").a("x");
    }
}
