import com.example.harbour.*;

class Concatenation {
    private static final String PART = " and some";

    Object make() {
        return Load.create().name("twelve chars" + PART).build();
    }
}
