package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The call that checks a value against a range of numbers with a fraction, of dates or of durations. */
final class LimitsCode {

    private LimitsCode() {}

    /** {@code violations.within("price", this.price, "0.01", "")}; nothing without a range. */
    static List<CodeBlock> of(ValueType type, String violations, CodeBlock path, CodeBlock value) {
        Optional<Limits<?>> limits = Limits.of(type).filter(range -> !range.isNone());
        if (limits.isEmpty()) {
            return List.of();
        }
        CodeBlock unit = type instanceof ValueType.DurationCount count
                ? CodeBlock.of("$T.$L, ", ChronoUnit.class, count.unit())
                : CodeBlock.of("");
        CodeBlock min = end(limits.get().min());
        CodeBlock max = end(limits.get().max());
        return List.of(CodeBlock.of("$L.within($L, $L, $L$L, $L)", violations, path, value, unit, min, max));
    }

    private static CodeBlock end(Optional<?> end) {
        return JavaText.literal(end.map(Object::toString).orElse(""));
    }
}
