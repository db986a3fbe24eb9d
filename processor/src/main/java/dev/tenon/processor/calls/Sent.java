package dev.tenon.processor.calls;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.DurationUnit;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.json.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a value of Java is sent as one of a type: durations come as texts, and some travel as numbers. */
final class Sent {

    private static final int DIGITS_OF_NANOS = 9;

    private final Catalog catalog;

    Sent(Catalog catalog) {
        this.catalog = catalog;
    }

    JsonNode as(ValueType type, JsonNode value) {
        if (type instanceof ValueType.DurationCount count && value instanceof JsonNode.Str text) {
            return new JsonNode.Num(
                    amount(count.unit(), Duration.parse(text.value())).toString(), text.where());
        }
        if (type instanceof ValueType.ListOf list && value instanceof JsonNode.Arr array) {
            return new JsonNode.Arr(
                    array.items().stream().map(item -> as(list.item(), item)).toList(), array.where());
        }
        if (type instanceof ValueType.MapOf map && value instanceof JsonNode.Obj object) {
            return new JsonNode.Obj(
                    object.members().stream()
                            .map(each -> new JsonNode.Member(each.name(), each.where(), as(map.value(), each.value())))
                            .toList(),
                    object.where());
        }
        // The builder of an alternative does not know the tag.
        if (type instanceof ValueType.TaggedRef && value instanceof JsonNode.Obj object) {
            return new JsonNode.Unknown(true, object.where());
        }
        if (type instanceof ValueType.UnionRef ref
                && isAmbiguous(catalog.unionType(ref).alternatives(), value)) {
            return new JsonNode.Unknown(true, value.where());
        }
        return type instanceof ValueType.UnionRef ref
                ? meant(catalog.unionType(ref).alternatives(), value)
                        .map(found -> as(found, value))
                        .orElse(value)
                : value;
    }

    /** The alternative of the value's token; a text may be the duration that is sent as a number. */
    private static Optional<ValueType> meant(List<ValueType> alternatives, JsonNode value) {
        return alternatives.stream()
                .filter(each -> fits(TokenKind.of(each), value))
                .findFirst()
                .or(() -> alternatives.stream()
                        .filter(ValueType.DurationCount.class::isInstance)
                        .findFirst());
    }

    /** Whether a text may be a text, or a duration that is sent as a number. */
    private static boolean isAmbiguous(List<ValueType> alternatives, JsonNode value) {
        return value instanceof JsonNode.Str text
                && text.value().startsWith("P")
                && alternatives.stream().anyMatch(ValueType.DurationCount.class::isInstance)
                && alternatives.stream().anyMatch(each -> fits(TokenKind.of(each), value));
    }

    private static boolean fits(TokenKind kind, JsonNode value) {
        return switch (kind) {
            case STRING -> value instanceof JsonNode.Str;
            case ARRAY -> value instanceof JsonNode.Arr;
            case OBJECT -> value instanceof JsonNode.Obj;
            default -> false;
        };
    }

    private static BigDecimal amount(DurationUnit unit, Duration duration) {
        BigDecimal nanos = BigDecimal.valueOf(duration.getSeconds())
                .scaleByPowerOfTen(DIGITS_OF_NANOS)
                .add(BigDecimal.valueOf(duration.getNano()));
        BigDecimal one = BigDecimal.valueOf(unit.duration(BigDecimal.ONE).toNanos());
        return nanos.divide(one, MathContext.DECIMAL128);
    }
}
