import com.example.harbour.*;

class EnumFromText {
    Object make(String text) {
        return Load.create().name("n").crane(Crane.of(text)).code("ABC").build();
    }
}
