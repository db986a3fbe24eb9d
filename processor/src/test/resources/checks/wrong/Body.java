import com.example.harbour.*;
import java.math.BigDecimal;
import java.util.List;

class Body {
    void send(Harbour harbour) {
        harbour.tides().store("a", List.of());
        harbour.tides().store("a", List.of(1.0, 9.75), options -> options.only("x"));
        harbour.tides().store("a", null);
        harbour.tides().moor(null);
        harbour.tides().sound(new BigDecimal("9.51"));
        harbour.tides().sound(BigDecimal.valueOf(-0.5));
        for (String tide : harbour.tides().seekAll(List.of())) {
            tide.length();
        }
    }
}
