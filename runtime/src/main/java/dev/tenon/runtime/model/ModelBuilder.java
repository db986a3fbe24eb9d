package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every emitted builder can do. Setters do not check; {@code build()} does, once, and reports everything.
 *
 * @param <B> the builder's own type; no bound says so, since with one each setter of a stage would need a bridge in the builder
 */
public abstract class ModelBuilder<B> {

    private final ObjectState state;

    protected ModelBuilder(ObjectState state) {
        this.state = state;
    }

    /**
     * Adds a property that the spec does not list, for an API that is newer than the bindings. The value is not
     * checked; only that the name does not stand for a field that is set as well.
     *
     * @param name the name in JSON
     */
    public final B putUnlisted(String name, JsonValue value) {
        state.keepUnlisted(given(name, "name"), given(value, "value"));
        return self();
    }

    @SuppressWarnings("unchecked") // B is the builder's own type by contract
    protected final B self() {
        return (B) this;
    }

    /** Marks a field as an explicit null. */
    protected final void setNull(String wireName) {
        state.keepNull(wireName);
    }

    /** What {@code build()} of a whole object hands to the model. */
    protected final ObjectState checkedWhole(Class<?> model) {
        return checked(model, Violations.ofWhole());
    }

    /** What {@code build()} of an update hands to the model. */
    protected final ObjectState checkedPart(Class<?> model) {
        return checked(model, Violations.ofPart());
    }

    private ObjectState checked(Class<?> model, Violations violations) {
        ObjectState copy = state.copy();
        copy.settleNulls();
        copy.checkAll(violations);
        copy.checkUnlisted(violations);
        violations.throwIfAny(Model.nameOf(model));
        return copy;
    }

    /** Refuses null, naming the argument: what is not to be sent is not to be set. */
    protected static <T> T given(T value, String name) {
        return Objects.requireNonNull(value, name);
    }

    /** Refuses null, as the list or in it, and takes a copy. */
    protected static <T> List<T> given(List<? extends T> items, String name) {
        return Copies.of(Objects.requireNonNull(items, name), name);
    }

    /** Refuses null, as the map or in it, and takes a copy. */
    protected static <T> Map<String, T> given(Map<String, ? extends T> entries, String name) {
        return Copies.of(Objects.requireNonNull(entries, name), name);
    }
}
