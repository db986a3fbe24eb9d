import com.example.harbour.*;

class ObjectFromElsewhere {
    Object make(Pier pier) {
        return Load.create().name("n").pier(pier).note("x").build();
    }
}
