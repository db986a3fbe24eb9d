import com.example.harbour.*;

class CopyDiscarded {
    void make(Load.Create old) {
        old.toBuilder().a("x").b(System.lineSeparator()).build();
    }
}
