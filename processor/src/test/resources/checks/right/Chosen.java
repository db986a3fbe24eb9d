import com.example.harbour.*;

class Chosen {
    Object make(boolean some) {
        return Load.create().name("n").crane(some ? Crane.BOTH : Crane.LEFT).wait_(some ? 100 : 1).build();
    }
}
