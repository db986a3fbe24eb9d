package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.Optional;

/**
 * How the pages of a long list hang together.
 *
 * @param items the field of a page that holds its items; without one, a page is a list
 */
public record Pages(Optional<FieldPath> items, Way way, Span where) {

    /** How one gets from a page to the next. */
    public sealed interface Way {}

    /** By the {@code Link} header of an answer, {@code rel="next"}. */
    public record ByLink() implements Way {}

    /** By a number that counts up until a page is empty. */
    public record ByNumber(Parameter parameter, long first) implements Way {}

    /** By the value of a field, which is null, empty or absent on the last page. */
    public record ByCursor(FieldPath field, Parameter parameter) implements Way {}
}
