import com.example.harbour.*;

class LongTooLarge {
    Object make() {
        return Measure.create().name("n").count(9007199254740992L).build();
    }
}
