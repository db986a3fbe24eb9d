import com.example.harbour.*;

class TextBlock {
    Object make() {
        return Load.create().name("""
                a text that is too long for it
                """).build();
    }
}
