import com.example.harbour.*;

class SecretSuppressed {
    @SuppressWarnings("tenon:T0908")
    Object make() {
        return Load.create().name("n").key("s3cret").build();
    }
}
