import com.example.harbour.*;

class SecretFromEnvironment {
    Object make() {
        return Load.create().name("n").key(System.getenv("KEY")).build();
    }
}
