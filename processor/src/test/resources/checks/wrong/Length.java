import com.example.harbour.*;

class Length {
    Object make() {
        return Load.create().name("").build();
    }
}
