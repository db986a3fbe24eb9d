import com.example.harbour.*;
import java.math.BigDecimal;
import java.util.List;

class BodyRight {
    void send(Harbour harbour, List<Double> levels, Pier pier) {
        harbour.tides().store("a", List.of(9.5));
        harbour.tides().store("a", levels, options -> options.only("x"));
        harbour.tides().moor(pier);
        harbour.tides().sound(BigDecimal.valueOf(9.5));
        harbour.tides().moor(Pier.builder().number(1).build());
    }
}
