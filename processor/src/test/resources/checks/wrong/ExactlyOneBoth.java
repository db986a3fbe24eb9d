import com.example.harbour.*;

class ExactlyOneBoth {
    Object make() {
        return Tie.create().name("n").rope("r").tar("t").knot("k").build();
    }
}
