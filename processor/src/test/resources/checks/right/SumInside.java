import com.example.harbour.*;

class SumInside {
    private static final int SECONDS = 30;

    Object make() {
        return Load.create().name("n").wait_(SECONDS * 2).build();
    }
}
