package dev.tenon.runtime.model;

import dev.tenon.runtime.json.Arrival;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.JsonFields;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.Checked;
import dev.tenon.runtime.validation.Violations;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object: mutable while it is read or built, never after it has been given to a {@link Model}.
 *
 * <p>Emitted subclasses add the listed fields; here is what every object has: explicit nulls and unlisted properties.
 */
public abstract class ObjectState implements JsonFields, JsonWritable, Checked, Cloneable {

    private Set<String> nulls = Set.of();
    private Map<String, JsonValue> unlisted = Map.of();
    private Set<String> refused = Set.of();
    private Arrival arrival = Arrival.NONE;

    /** With no field set. */
    protected ObjectState() {}

    /** The listed fields, for equality. */
    protected abstract @Nullable Object[] values();

    @Override
    public FieldNames fieldNames() {
        return FieldNames.NONE;
    }

    /** What lists no field is asked for none. */
    @Override
    public void readField(int field, JsonReader in) {
        throw new IndexOutOfBoundsException(field);
    }

    /** What lists no field is asked for none. */
    @Override
    public void writeField(int field, JsonWriter out) {
        throw new IndexOutOfBoundsException(field);
    }

    /** What the spec says of the fields. */
    @Override
    public void check(Violations violations) {}

    /** The same, and what is wrong with a request whatever its fields are. */
    final void checkAll(Violations violations) {
        for (String name : refused) {
            violations.refused(name, fieldNames().isReadOnly(name));
        }
        check(violations);
    }

    @Override
    public final void writeTo(JsonWriter out) {
        out.object(this);
    }

    @Override
    public final void keepNull(String name) {
        if (nulls.isEmpty()) {
            nulls = new LinkedHashSet<>();
        }
        nulls.add(name);
    }

    @Override
    public final Set<String> nulls() {
        return nulls;
    }

    @Override
    public final void keepRefused(String name) {
        if (refused.isEmpty()) {
            refused = new TreeSet<>();
        }
        refused.add(name);
    }

    @Override
    public final void keepArrival(Arrival arrival) {
        this.arrival = arrival;
    }

    @Override
    public final Arrival arrival() {
        return arrival;
    }

    @Override
    public final void keepUnlisted(String name, JsonValue value) {
        if (unlisted.isEmpty()) {
            unlisted = new LinkedHashMap<>();
        }
        unlisted.put(name, value);
    }

    /** A value that was set after a null takes its place. */
    final void settleNulls() {
        if (!nulls.isEmpty()) {
            Map<String, JsonValue> listed = listed();
            nulls.removeIf(name -> !listed.getOrDefault(name, JsonValue.NULL).isNull());
        }
    }

    /** A property that is set and unlisted as well would stand twice in the JSON, and each server picks as it likes. */
    final void checkUnlisted(Violations violations) {
        if (!unlisted.isEmpty()) {
            Set<String> twice = new TreeSet<>(listed().keySet());
            twice.retainAll(unlisted.keySet());
            twice.forEach(name -> violations.forbid(name, name, "as an unlisted property, since the field is set"));
        }
    }

    private Map<String, JsonValue> listed() {
        ObjectState listed = copy();
        listed.unlisted = Map.of();
        return JsonValue.from(listed).properties();
    }

    @Override
    public final Map<String, JsonValue> unlisted() {
        return Collections.unmodifiableMap(unlisted);
    }

    final boolean isNull(String name) {
        return nulls.contains(name);
    }

    /** A copy with fields of its own; the values are immutable and shared. */
    final ObjectState copy() {
        try {
            ObjectState copy = (ObjectState) clone();
            copy.nulls = nulls.isEmpty() ? nulls : new LinkedHashSet<>(nulls);
            copy.unlisted = unlisted.isEmpty() ? unlisted : new LinkedHashMap<>(unlisted);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    final boolean sameAs(ObjectState other) {
        return Arrays.equals(values(), other.values()) && nulls.equals(other.nulls) && unlisted.equals(other.unlisted);
    }

    final int hash() {
        return 31 * Arrays.hashCode(values()) + unlisted.hashCode();
    }

    /** A step of a rule's path into an object that may be absent. */
    protected static <T, R> @Nullable R at(@Nullable T object, Function<T, @Nullable R> field) {
        return object == null ? null : field.apply(object);
    }

    /** The same where the object is another package's, which shows its getter alone; what that misses is absent. */
    protected static <T, R> @Nullable R asked(@Nullable T object, Function<T, @Nullable R> getter) {
        try {
            return object == null ? null : getter.apply(object);
        } catch (MissingFieldException e) {
            return null;
        }
    }

    /** Whether a condition is true of a value; of an absent one it is not. */
    protected static <T> boolean holds(@Nullable T value, Predicate<T> condition) {
        return value != null && condition.test(value);
    }

    /** Whether a condition is true of an item at least; of no list it is not. */
    protected static <T> boolean some(@Nullable Collection<T> items, Predicate<T> condition) {
        return items != null && items.stream().anyMatch(condition);
    }

    /** Whether two fields hold the same value; an absent one equals nothing. */
    protected static boolean same(@Nullable Object a, @Nullable Object b) {
        return Comparison.order(a, b) == Comparison.SAME;
    }

    /** Whether the value of one field is below that of another; an absent one is not. */
    protected static boolean less(@Nullable Object a, @Nullable Object b) {
        return Comparison.order(a, b) == Comparison.BELOW;
    }

    /** Whether the value of one field is not above that of another; an absent one has no place in an order. */
    protected static boolean atMost(@Nullable Object a, @Nullable Object b) {
        return less(a, b) || same(a, b);
    }

    /** The inherited values, then more: for a state that extends another. */
    protected static @Nullable Object[] join(@Nullable Object[] inherited, @Nullable Object... own) {
        @Nullable Object[] all = Arrays.copyOf(inherited, inherited.length + own.length);
        System.arraycopy(own, 0, all, inherited.length, own.length);
        return all;
    }
}
