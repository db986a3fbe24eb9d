import com.example.harbour.*;

class Nested {
    Object make() {
        return Load.create().name("n").note("x").pier(Pier.builder().number(30).lit(true).lamp("x").build()).depth(1).build();
    }
}
