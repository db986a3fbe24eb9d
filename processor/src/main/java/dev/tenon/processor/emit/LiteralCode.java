package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.net.URI;

/** Constants of a spec as expressions to compare a value with. */
final class LiteralCode {

    private final EmitContext context;

    LiteralCode(EmitContext context) {
        this.context = context;
    }

    CodeBlock constant(Literal.Constant literal) {
        EnumType type = (EnumType) context.catalog().type(literal.type());
        String name = context.names().constant(type.constant(literal.wireName()).orElseThrow());
        return CodeBlock.of("$T.$N", context.names().type(type.id()), name);
    }

    /** What equals a value of the type if it is the literal. */
    CodeBlock object(ValueType type, Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return CodeBlock.of("$T.$L", Boolean.class, bool.value() ? "TRUE" : "FALSE");
        }
        CodeBlock text = JavaText.literal(((Literal.Text) literal).value());
        return type instanceof ValueType.Uri ? CodeBlock.of("$T.create($L)", URI.class, text) : text;
    }

    /** Of the type that holds it: beyond 64 bits, or with digits behind the point, that is a fraction. */
    CodeBlock number(Literal literal) {
        BigDecimal number = ((Literal.Number) literal).value().stripTrailingZeros();
        boolean small = number.scale() <= 0 && number.precision() - number.scale() <= 19;
        if (small && isLong(number)) {
            return CodeBlock.of("$LL", number.toBigInteger());
        }
        double fraction = number.doubleValue();
        return Double.isFinite(fraction)
                ? CodeBlock.of("$Ld", fraction)
                : CodeBlock.of("$T.$L_INFINITY", Double.class, fraction > 0 ? "POSITIVE" : "NEGATIVE");
    }

    private static boolean isLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }
}
