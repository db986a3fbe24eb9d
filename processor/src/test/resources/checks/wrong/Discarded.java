import com.example.harbour.*;

class Discarded {
    void make() {
        Load.create().name("n").build();
    }
}
