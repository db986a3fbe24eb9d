package dev.tenon.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.json.OnlyMarked;
import dev.tenon.runtime.validation.Checked;
import dev.tenon.runtime.validation.Violations;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable object of an API.
 *
 * <p>Two models are equal if they are of one class and hold the same fields, explicit nulls and unlisted properties. The text
 * of a model is its class and its JSON, secrets and unlisted values redacted.
 */
@OnlyMarked
public abstract class Model implements JsonWritable, Checked {

    private final ObjectState state;

    protected Model(ObjectState state) {
        this.state = state;
    }

    /** What the JSON held, or a request is to hold, beyond the spec; by property name. */
    public final Map<String, dev.tenon.runtime.json.JsonValue> unlisted() {
        return state.unlisted();
    }

    /** True if the property stands in the JSON as an explicit null, which is not the same as being absent. */
    public final boolean isNull(String wireName) {
        return state.isNull(wireName);
    }

    /** This object as JSON, secrets included. */
    @JsonValue
    public final dev.tenon.runtime.json.JsonValue toJson() {
        return dev.tenon.runtime.json.JsonValue.from(this);
    }

    @Override
    public void writeTo(JsonWriter out) {
        state.writeTo(out);
    }

    @Override
    public final void check(Violations violations) {
        state.checkAll(violations);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // a view and a request with the same fields are not the same
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other != null && getClass() == other.getClass() && state.sameAs(((Model) other).state));
    }

    @Override
    public final int hashCode() {
        return state.hash();
    }

    @Override
    public final String toString() {
        return nameOf(getClass()) + " " + JsonWriter.describe(this);
    }

    /** The JSON over several lines, for people: secrets and unlisted values are redacted, as in {@code toString}. */
    public final String toPrettyString() {
        return JsonWriter.layOut(this);
    }

    /**
     * For {@code toCreate()}: this object as a client may send it, without what only the server says.
     *
     * @param request where it goes
     */
    protected final <S extends ObjectState> S asRequest(S request) {
        return JsonReader.readRequest(dev.tenon.runtime.json.JsonValue.from(out -> out.request(state)), request);
    }

    /** For {@code toBuilder()}: what a builder may change without changing this model. */
    protected final ObjectState copyOfState() {
        return state.copy();
    }

    /** {@code DockerPush.Create}: the class without its package. */
    static String nameOf(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /**
     * A field that the API promises.
     *
     * @throws MissingFieldException if the server left it out
     */
    protected final <T> T promised(@Nullable T value, String wireName) {
        if (value == null) {
            throw new MissingFieldException(nameOf(getClass()), wireName);
        }
        return value;
    }
}
