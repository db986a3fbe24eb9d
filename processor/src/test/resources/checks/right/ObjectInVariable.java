import com.example.harbour.*;

class ObjectInVariable {
    Object make() {
        Pier pier = Pier.builder().number(30).build();
        return Load.create().name("n").pier(pier).note("x").build();
    }
}
