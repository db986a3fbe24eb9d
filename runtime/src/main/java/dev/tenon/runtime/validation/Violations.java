package dev.tenon.runtime.validation;

import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.text.PrintableText;
import dev.tenon.runtime.text.UnitAmount;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations for emitted code, which calls one method per constraint.
 *
 * <p>Absent values break only the constraints that ask for their presence. What is partial, as the body of an update is, need
 * not hold what is required, since the server may have it already.
 */
public final class Violations {

    private static final int LONGEST_KEY = 60;

    private final List<Violation> found = new ArrayList<>();
    private final boolean partial;
    private String prefix = "";
    private boolean nextIsSecret;

    /** True for the inside of a secret object: nothing in it may be shown. */
    private boolean allIsSecret;

    private Violations(boolean partial) {
        this.partial = partial;
    }

    /** For a value that must stand on its own. */
    public static Violations ofWhole() {
        return new Violations(false);
    }

    /** For a value that changes a part of another. */
    public static Violations ofPart() {
        return new Violations(true);
    }

    /** In the order in which they were found. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Ends the check with a {@link ViolationException} if there is any violation. */
    public void throwIfAny(String subject) {
        if (!found.isEmpty()) {
            throw new ViolationException(subject, found);
        }
    }

    /** The value that is checked next is a secret: no message may hold it. */
    public Violations secret() {
        nextIsSecret = true;
        return this;
    }

    public void required(String field, @Nullable Object value) {
        if (value == null && !partial) {
            add(field, "is required");
        }
    }

    /** A field that is set once and for all when the whole is made. */
    public void createOnly(String field, @Nullable Object value) {
        if (value != null && partial) {
            add(field, "cannot be changed by an update");
        }
    }

    /** Inclusive; an open end is the type's own. */
    public void range(String field, @Nullable Number value, long min, long max) {
        String shown = shown(", is ", value);
        if (value != null && outside(value, min, max)) {
            boolean small = value instanceof Integer;
            String bounds = bounds(
                    min, max, small ? Integer.MIN_VALUE : Long.MIN_VALUE, small ? Integer.MAX_VALUE : Long.MAX_VALUE);
            add(field, "must be " + bounds + shown);
        }
    }

    /** A fraction must not be cut off before it is compared, and NaN is nowhere inside. */
    private static boolean outside(Number value, long min, long max) {
        if (value instanceof Double fraction) {
            return !(fraction >= min && fraction <= max);
        }
        return value.longValue() < min || value.longValue() > max;
    }

    /** Inclusive, in UTF-16 units. */
    public void length(String field, @Nullable String value, int min, int max) {
        String shown = shown(", is ", value == null ? null : value.length());
        if (value != null && (value.length() < min || value.length() > max)) {
            add(field, "must be " + counted(min, max, "character") + " long" + shown);
        }
    }

    /** Inclusive. */
    public void size(String field, @Nullable List<?> items, int min, int max) {
        nextIsSecret = false;
        if (items != null && (items.size() < min || items.size() > max)) {
            add(field, "must have " + counted(min, max, "item") + ", has " + items.size());
        }
    }

    /** Inclusive. */
    public void entries(String field, @Nullable Map<String, ?> entries, int min, int max) {
        nextIsSecret = false;
        if (entries != null && (entries.size() < min || entries.size() > max)) {
            boolean one = max == 1 || (max == Integer.MAX_VALUE && min == 1);
            add(
                    field,
                    "must have " + bounds(min, max, 0, Integer.MAX_VALUE) + (one ? " entry" : " entries") + ", has "
                            + entries.size());
        }
    }

    /** Inclusive. */
    public void bytes(String field, @Nullable Bytes value, int min, int max) {
        String shown = shown(", has ", value == null ? null : value.size());
        if (value != null && (value.size() < min || value.size() > max)) {
            add(field, "must have " + counted(min, max, "byte") + shown);
        }
    }

    /** Items that equal one before them, each under its own path. */
    public void unique(String field, @Nullable List<?> items) {
        nextIsSecret = false;
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; items != null && i < items.size(); i++) {
            Integer earlier = first.putIfAbsent(items.get(i), i);
            if (earlier != null) {
                add(field + "[" + i + "]", "must not repeat " + field + "[" + earlier + "]");
            }
        }
    }

    /**
     * Inclusive; an end that is empty is open.
     *
     * @param min as {@link Interval} reads it: a number, or the text that JSON has for such a value
     */
    public void within(String field, @Nullable Object value, String min, String max) {
        String shown = shown(", is ", value);
        if (value != null) {
            new Interval(min, max).problem(value).ifPresent(problem -> add(field, problem + shown));
        }
    }

    /** As {@link #within(String, Object, String, String)}, for a duration that JSON has as a number of units. */
    public void within(String field, @Nullable Duration value, ChronoUnit unit, String min, String max) {
        BigDecimal amount = value == null ? null : UnitAmount.of(value, unit);
        String shown = shown(", is ", amount);
        if (amount != null) {
            String plural = " " + unit.toString().toLowerCase(Locale.ROOT);
            boolean one = max.equals("1") || (max.isEmpty() && min.equals("1"));
            String units = one ? plural.substring(0, plural.length() - 1) : plural;
            new Interval(min, max).problem(amount).ifPresent(problem -> add(field, problem + units + shown));
        }
    }

    /** The whole text must match. */
    public void pattern(String field, @Nullable String value, Pattern pattern) {
        nextIsSecret = false;
        if (value != null && !pattern.matcher(value).matches()) {
            add(field, "must match " + pattern.pattern());
        }
    }

    /** Checks each item under its own path, {@code field[0]} and so on. */
    public <T> void each(String field, @Nullable List<T> items, BiConsumer<String, T> check) {
        boolean secret = nextIsSecret;
        for (int i = 0; items != null && i < items.size(); i++) {
            nextIsSecret = secret;
            check.accept(field + "[" + i + "]", items.get(i));
        }
        nextIsSecret = false;
    }

    /** Checks each value under its own path, {@code field["key"]}; the keys of a secret map are no less secret. */
    public <T> void eachValue(String field, @Nullable Map<String, T> entries, BiConsumer<String, T> check) {
        boolean secret = nextIsSecret;
        if (entries != null) {
            entries.forEach((key, value) -> {
                nextIsSecret = secret;
                boolean hide = secret || allIsSecret;
                check.accept(
                        field + (hide ? "[<redacted>]" : "[\"" + PrintableText.of(key, LONGEST_KEY) + "\"]"), value);
            });
        }
        nextIsSecret = false;
    }

    /** Checks each value, one of its own, under its path. */
    public void eachValueNested(String field, @Nullable Map<String, ? extends Checked> entries) {
        eachValue(field, entries, this::nested);
    }

    /** Checks each item, a value of its own, under its path. */
    public void eachNested(String field, @Nullable List<? extends Checked> items) {
        each(field, items, this::nested);
    }

    /** Checks a value of its own under its path. It replaces what the server has, so it is whole even in an update. */
    public void nested(String field, @Nullable Checked value) {
        boolean secret = nextIsSecret || allIsSecret;
        nextIsSecret = false;
        if (value != null) {
            Violations inner = ofWhole();
            inner.allIsSecret = secret;
            inner.prefix = path(field) + ".";
            value.check(inner);
            found.addAll(inner.found);
        }
    }

    /** A field that a rule asks for. */
    public void require(String field, @Nullable Object value, String guard) {
        if (value == null && !partial) {
            add(field, ("must be set " + guard).strip());
        }
    }

    /** A field that a rule rules out. */
    public void forbid(String field, @Nullable Object value, String guard) {
        if (value != null) {
            add(field, ("must not be set " + guard).strip());
        }
    }

    /**
     * A property that came with a request though it may not stand there, or not as null.
     *
     * @param readOnly whether it stands in responses only
     */
    public void refused(String field, boolean readOnly) {
        add(field, readOnly ? "is set by the server alone" : "must not be null");
    }

    /** True if a rule that looks at these values can be judged: what is absent from a part may be set on the server. */
    public boolean canJudge(@Nullable Object... values) {
        return !partial || count(values) == values.length;
    }

    /**
     * The counting rules.
     *
     * @param fields the names, joined for the message
     */
    public void exactlyOne(String fields, @Nullable Object... values) {
        int set = count(values);
        if (set > 1 || (set == 0 && !partial)) {
            add("", "exactly one of " + fields + " must be set, " + words(set));
        }
    }

    public void atMostOne(String fields, @Nullable Object... values) {
        int set = count(values);
        if (set > 1) {
            add("", "at most one of " + fields + " may be set, " + words(set));
        }
    }

    public void atLeastOne(String fields, @Nullable Object... values) {
        if (count(values) == 0 && !partial) {
            add("", "at least one of " + fields + " must be set");
        }
    }

    public void allOrNone(String fields, @Nullable Object... values) {
        int set = count(values);
        if (set > 0 && set < values.length && !partial) {
            add("", "all or none of " + fields + " must be set, " + words(set));
        }
    }

    /** A value for a message, unless it is a secret; whatever comes next is none. */
    private String shown(String words, @Nullable Object value) {
        boolean hide = nextIsSecret || allIsSecret;
        nextIsSecret = false;
        return hide || value == null ? "" : words + value;
    }

    private void add(String field, String problem) {
        found.add(new Violation(path(field), problem));
    }

    /** What has no name of its own, as an item of a list, follows without a dot. */
    private String path(String field) {
        boolean ofObjectItself = !prefix.isEmpty() && (field.isEmpty() || field.startsWith("["));
        return (ofObjectItself ? prefix.substring(0, prefix.length() - 1) : prefix) + field;
    }

    private static int count(@Nullable Object... values) {
        int set = 0;
        for (Object value : values) {
            if (value != null) {
                set++;
            }
        }
        return set;
    }

    private static String words(int set) {
        return set == 0 ? "none is" : set + " are";
    }

    private static String counted(int min, int max, String noun) {
        boolean one = max == 1 || (max == Integer.MAX_VALUE && min == 1);
        return bounds(min, max, 0, Integer.MAX_VALUE) + " " + noun + (one ? "" : "s");
    }

    private static String bounds(long min, long max, long lowest, long highest) {
        if (max >= highest) {
            return "at least " + min;
        }
        if (min == max) {
            return Long.toString(min);
        }
        return min <= lowest ? "at most " + max : min + " to " + max;
    }
}
