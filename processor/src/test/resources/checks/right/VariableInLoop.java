import com.example.harbour.*;

class VariableInLoop {
    Object make() {
        int wait = 0;
        for (int i = 0; i < 3; i++) {
            wait += 100;
        }
        return Load.create().name("n").wait_(wait / 10).build();
    }
}
