import com.example.harbour.*;

class SecretGiven {
    Object make() {
        return Load.create().name("n").key(System.getenv("KEY")).build();
    }
}
