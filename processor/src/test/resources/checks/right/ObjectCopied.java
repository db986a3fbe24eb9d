import com.example.harbour.*;

class ObjectCopied {
    Object make(Pier old) {
        return Load.create().name("n").pier(old.toBuilder().lit(true).build()).note("x").build();
    }
}
