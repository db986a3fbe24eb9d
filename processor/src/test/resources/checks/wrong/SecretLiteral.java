import com.example.harbour.*;

class SecretLiteral {
    Object make() {
        return Load.create().name("n").key("s3cret").build();
    }
}
