import com.example.harbour.*;

class Divided {
    Object make() {
        return Load.create().name("n").wait_(125 / 2 - 2).build();
    }
}
