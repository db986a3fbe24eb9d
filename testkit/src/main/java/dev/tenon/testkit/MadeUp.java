package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the server says of fields that only it knows: when something was made, how long it took, what it cost. Always the same
 * value, within the field's range; for other kinds none, since a made-up text or list would be taken for a real one.
 */
final class MadeUp {

    private static final Instant INSTANT = Instant.parse("2026-01-01T00:00:00Z");

    private MadeUp() {}

    static Optional<JsonNode> of(Field field) {
        return field.constant().map(MadeUp::constant).or(() -> of(field.type()));
    }

    private static JsonNode constant(Literal constant) {
        if (constant instanceof Literal.Number number) {
            return DecimalNode.valueOf(number.value());
        }
        return constant instanceof Literal.Bool bool
                ? BooleanNode.valueOf(bool.value())
                : TextNode.valueOf(((Literal.Text) constant).value());
    }

    private static Optional<JsonNode> of(ValueType type) {
        if (type instanceof ValueType.Moment moment) {
            return text(within(moment.range(), INSTANT));
        }
        if (type instanceof ValueType.Day day) {
            return text(within(day.range(), LocalDate.parse("2026-01-01")));
        }
        if (type instanceof ValueType.DurationText duration) {
            return text(within(duration.range(), Duration.ofMinutes(1)));
        }
        if (type instanceof ValueType.DurationCount count) {
            return Optional.of(DecimalNode.valueOf(within(count.range(), BigDecimal.ONE)));
        }
        return type instanceof ValueType.Decimal decimal
                ? Optional.of(DecimalNode.valueOf(within(decimal.range(), BigDecimal.ONE)))
                : Optional.empty();
    }

    private static Optional<JsonNode> text(Object value) {
        return Optional.of(TextNode.valueOf(value.toString()));
    }

    private static <T extends Comparable<? super T>> T within(Limits<T> limits, T usual) {
        return limits.contains(usual) ? usual : limits.min().or(limits::max).orElse(usual);
    }
}
