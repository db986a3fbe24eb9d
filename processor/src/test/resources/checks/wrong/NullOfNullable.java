import com.example.harbour.*;

class NullOfNullable {
    Object make() {
        return Load.update().note(null).build();
    }
}
