import com.example.harbour.*;

class CastNull {
    Object make() {
        return Measure.create().name("n").count(1).target((String) null).build();
    }
}
