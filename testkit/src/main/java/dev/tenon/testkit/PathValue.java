package dev.tenon.testkit;

import dev.tenon.spec.catalog.TextForm;
import dev.tenon.spec.catalog.ValueType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text at a place of a path, as a value of the place's type: empty if it is none, and otherwise in the form that equal values
 * share, so that {@code 7} and {@code 07} mean one item.
 */
record PathValue(String text) implements ValueType.Visitor<Optional<String>> {

    // The parsers of Java take "+7" and the digits of other scripts as well.
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    @Override
    public Optional<String> text(ValueType.Text type) {
        boolean fits = type.length().contains(text.length())
                && type.pattern().map(text::matches).orElse(true);
        return fits ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Optional<String> whole(ValueType.Whole type) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            long value = type.width() == ValueType.Whole.Width.INT ? Integer.parseInt(text) : Long.parseLong(text);
            return type.range().contains(value) ? Optional.of(Long.toString(value)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> bool(ValueType.Bool type) {
        return text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Optional<String> fraction(ValueType.Fraction type) {
        try {
            return Optional.of(Double.toString(Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> decimal(ValueType.Decimal type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> moment(ValueType.Moment type) {
        return TextForm.instant(text).map(Object::toString);
    }

    @Override
    public Optional<String> day(ValueType.Day type) {
        return TextForm.date(text).map(Object::toString);
    }

    @Override
    public Optional<String> durationText(ValueType.DurationText type) {
        return TextForm.duration(text).map(Object::toString);
    }

    @Override
    public Optional<String> durationCount(ValueType.DurationCount type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> binary(ValueType.Binary type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> uri(ValueType.Uri type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> json(ValueType.Json type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> enumRef(ValueType.EnumRef type) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> listOf(ValueType.ListOf type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> mapOf(ValueType.MapOf type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> objectRef(ValueType.ObjectRef type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> taggedRef(ValueType.TaggedRef type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> unionRef(ValueType.UnionRef type) {
        return Optional.empty();
    }
}
