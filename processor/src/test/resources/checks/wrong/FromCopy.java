import com.example.harbour.*;

class FromCopy {
    Object make(Load.Create old) {
        return old.toBuilder().a("x").b("y").build();
    }
}
