import com.example.harbour.*;

class SecretConstant {
    private static final String KEY = "hunter2";

    Object make() {
        return Load.create().name("n").key(KEY).build();
    }
}
