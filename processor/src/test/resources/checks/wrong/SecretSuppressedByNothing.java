import com.example.harbour.*;

class SecretSuppressedByNothing {
    @SuppressWarnings({"", "deprecation"})
    Object make() {
        return Load.create().name("n").key("s3cret").build();
    }
}
