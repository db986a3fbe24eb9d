import com.example.harbour.*;

class InCallable {
    java.util.concurrent.Callable<Object> make() {
        return () -> Load.create().name("n").wait_(-1).build();
    }
}
