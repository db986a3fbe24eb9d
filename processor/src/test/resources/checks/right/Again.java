import com.example.harbour.*;

class Again {
    Object make() {
        var builder = Load.create().name("n").a("x");
        Object first = builder.build();
        return first;
    }
}
