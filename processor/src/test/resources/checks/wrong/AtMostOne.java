import com.example.harbour.*;

class AtMostOne {
    Object make() {
        return Load.create().name("n").a("x").b(System.lineSeparator()).build();
    }
}
