import com.example.harbour.*;
import java.math.BigDecimal;

class DecimalInside {
    Object make() {
        return Measure.create().name("n").price(new BigDecimal("99.99")).build();
    }
}
