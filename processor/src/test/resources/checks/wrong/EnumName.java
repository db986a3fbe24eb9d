import com.example.harbour.*;

class EnumName {
    Object crane() {
        return Crane.of("LEFF");
    }
}
