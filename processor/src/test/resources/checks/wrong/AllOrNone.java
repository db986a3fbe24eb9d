import com.example.harbour.*;

class AllOrNone {
    Object make() {
        return Load.create().name("n").left(1).build();
    }
}
