import com.example.harbour.*;

class Partly {
    Object make() {
        return Load.update().left(1).depth(1).crane(Crane.BOTH).build();
    }
}
