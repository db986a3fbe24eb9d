import com.example.harbour.*;

class LongSum {
    Object make() {
        int a = 1;
        int b = a + a;
        int c = b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b + b;
        return Load.create().name("n").wait_(c).build();
    }
}
