import com.example.harbour.*;
import java.math.BigDecimal;

class DecimalOfLong {
    Object make() {
        return Measure.create().name("n").price(BigDecimal.valueOf(10_000, 2)).build();
    }
}
