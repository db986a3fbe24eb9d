import com.example.harbour.*;
import java.math.BigDecimal;

class DecimalCalculated {
    Object make() {
        return Measure.create().name("n").price(BigDecimal.TEN.multiply(BigDecimal.TEN)).build();
    }
}
