import com.example.harbour.*;
import java.math.BigDecimal;

class Decimal {
    Object make() {
        return Measure.create().name("n").price(new BigDecimal("100.00")).build();
    }
}
