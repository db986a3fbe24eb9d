import com.example.harbour.*;

class Sum {
    private static final int SECONDS = 30;

    Object make() {
        return Load.create().name("n").wait_(SECONDS * 2 + 1).build();
    }
}
