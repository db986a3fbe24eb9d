import com.example.harbour.*;

class EnumListed {
    Object make() {
        return Crane.of("both sides");
    }
}
