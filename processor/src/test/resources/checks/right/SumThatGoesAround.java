import com.example.harbour.*;

class SumThatGoesAround {
    Object make() {
        return Load.create().name("n").left(Integer.MAX_VALUE + 1).right(1).build();
    }
}
