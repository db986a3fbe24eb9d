import com.example.harbour.*;

class Copied {
    Object make(Load.Create old) {
        return old.toBuilder().crane(Crane.BOTH).left(1).depth(2).build();
    }
}
