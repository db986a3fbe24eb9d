import com.example.harbour.*;

class ExactlyOneNone {
    Object make() {
        return Tie.create().name("n").rope("r").build();
    }
}
