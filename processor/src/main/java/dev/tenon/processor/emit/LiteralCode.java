package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.TextForm;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Constants of a spec as expressions to compare a value with. */
final class LiteralCode {

    /** The whole numbers up to here are all doubles. */
    private static final long MOST_EXACT = 1L << 53;

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
        if (Magnitude.has(type)) {
            return magnitude(type, literal);
        }
        if (literal instanceof Literal.Number number) {
            return CodeBlock.of(
                    "new $T($L)",
                    BigDecimal.class,
                    JavaText.literal(number.value().toString()));
        }
        CodeBlock text = JavaText.literal(((Literal.Text) literal).value());
        return type instanceof ValueType.Uri ? CodeBlock.of("$T.create($L)", URI.class, text) : text;
    }

    /** {@code LocalDate.parse("2026-02-28")}, in the form that Java has for it. */
    private static CodeBlock magnitude(ValueType type, Literal literal) {
        if (type instanceof ValueType.DurationCount count) {
            BigDecimal amount = ((Literal.Number) literal).value();
            return parsed(Duration.class, count.unit().duration(amount).toString());
        }
        String text = ((Literal.Text) literal).value();
        if (type instanceof ValueType.Day) {
            return parsed(LocalDate.class, text);
        }
        return type instanceof ValueType.Moment
                ? parsed(Instant.class, TextForm.instant(text).orElseThrow().toString())
                : parsed(Duration.class, TextForm.duration(text).orElseThrow().toString());
    }

    private static CodeBlock parsed(Class<?> type, String text) {
        return CodeBlock.of("$T.parse($L)", type, JavaText.literal(text));
    }

    /** As the primitive that compares with a value of the type as the numbers do, if there is one. */
    Optional<CodeBlock> number(ValueType type, Literal literal) {
        BigDecimal number = ((Literal.Number) literal).value().stripTrailingZeros();
        boolean small = number.scale() <= 0 && number.precision() - number.scale() <= 19;
        if (small && isWithin(number, type instanceof ValueType.Whole ? Long.MAX_VALUE : MOST_EXACT)) {
            return Optional.of(CodeBlock.of("$LL", number.toBigInteger()));
        }
        double fraction = number.doubleValue();
        boolean exact =
                Double.isFinite(fraction) && BigDecimal.valueOf(fraction).compareTo(number) == 0;
        boolean narrow = !(type instanceof ValueType.Whole whole) || whole.width() == ValueType.Whole.Width.INT;
        return exact && narrow ? Optional.of(CodeBlock.of("$Ld", fraction)) : Optional.empty();
    }

    private static boolean isWithin(BigDecimal number, long most) {
        return number.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
