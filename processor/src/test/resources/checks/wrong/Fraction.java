import com.example.harbour.*;

class Fraction {
    Object make() {
        return Load.create().name("n").pier(Pier.builder().number(1).build()).depth(9.6).build();
    }
}
