package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.catalog.ValueType.Whole.Width;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Says what a value must be that it is not; nothing if it is all right. */
final class Outside {

    private Outside() {}

    static Optional<String> text(ValueType.Text type, String value) {
        if (misses(type.length(), value.length())) {
            return Optional.of("of length " + type.length());
        }
        return type.pattern()
                .filter(pattern -> !PatternMatch.mayMatch(pattern, value))
                .map(pattern -> "matched by `" + pattern + "`");
    }

    static Optional<String> whole(ValueType.Whole type, BigDecimal value) {
        long least = type.width() == Width.INT ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long most = type.width() == Width.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of("within " + least + ".." + most);
        }
        return misses(type.range(), value.longValue()) ? Optional.of("within " + type.range()) : Optional.empty();
    }

    static Optional<String> fraction(BigDecimal value) {
        return Double.isFinite(value.doubleValue()) ? Optional.empty() : Optional.of("within what a double can hold");
    }

    static Optional<String> size(ValueType.ListOf type, int size) {
        return misses(type.size(), size) ? Optional.of("of size " + type.size()) : Optional.empty();
    }

    static Optional<String> uri(String value) {
        try {
            new URI(value);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("a URI");
        }
    }

    /** Of an empty range enough is said already. */
    private static boolean misses(Bounds bounds, long value) {
        return !Ranges.isEmpty(bounds) && !bounds.contains(value);
    }
}
