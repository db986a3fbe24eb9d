import com.example.harbour.*;

class Unknowns {
    Object make(String name, int wait, Crane crane) {
        return Load.create().name(name).wait_(wait).crane(crane).build();
    }
}
