import com.example.harbour.*;

class Tried {
    boolean refuses() {
        try {
            Load.create().name("n").build();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
