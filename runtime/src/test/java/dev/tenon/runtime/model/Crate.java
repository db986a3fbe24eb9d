package dev.tenon.runtime.model;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A model as it is emitted, by hand: a required name, a secret, a nullable int, an enum, and lists. */
final class Crate extends Model {
    private final State state;

    private Crate(State state) {
        super(state);
        this.state = state;
    }

    static Builder builder() {
        return new Builder(new State());
    }

    Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    @FromJson
    static Crate fromJson(JsonValue json) {
        return new Crate(JsonReader.read(json, new State()));
    }

    static @Nullable Crate read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Crate(state);
    }

    String name() {
        return promised(state.name, "name");
    }

    @Nullable
    String lockCode() {
        return state.lockCode;
    }

    @Nullable
    Integer timeout() {
        return state.timeout;
    }

    @Nullable
    EnumValue<Crane> crane() {
        return state.crane;
    }

    @Nullable
    List<Crate> inside() {
        return state.inside;
    }

    static final class Builder extends ModelBuilder<Builder> {
        private final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        Builder name(String name) {
            state.name = given(name, "name");
            return self();
        }

        Builder lockCode(String lockCode) {
            state.lockCode = given(lockCode, "lockCode");
            return self();
        }

        Builder timeout(int timeout) {
            state.timeout = timeout;
            return self();
        }

        Builder timeoutNull() {
            state.timeout = null;
            setNull("timeout");
            return self();
        }

        Builder crane(EnumValue<Crane> crane) {
            state.crane = given(crane, "crane");
            return self();
        }

        Builder keys(List<String> keys) {
            state.keys = given(keys, "keys");
            return self();
        }

        Builder inside(List<Crate> inside) {
            state.inside = given(inside, "inside");
            return self();
        }

        Crate build() {
            return new Crate((State) checkedWhole(Crate.class));
        }

        Crate buildPart() {
            return new Crate((State) checkedPart(Crate.class));
        }
    }

    enum Crane implements EnumValue<Crane> {
        LEFT,
        RIGHT;

        private static final Function<String, EnumValue<Crane>> BY_WIRE = EnumValue.index(Crane.class);

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Crane orNull() {
            return this;
        }
    }

    private static final class State extends ObjectState {
        private static final FieldNames FIELDS = FieldNames.of(
                        "name", "lock_code", "timeout", "crane", "keys", "inside")
                .nullable("timeout");
        private static final Pattern KEY = Pattern.compile("[a-z0-9-]+");

        private @Nullable String name;
        private @Nullable String lockCode;
        private @Nullable Integer timeout;
        private @Nullable EnumValue<Crane> crane;
        private @Nullable List<String> keys;
        private @Nullable List<Crate> inside;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> name = in.string();
                case 1 -> lockCode = in.string();
                case 2 -> timeout = in.int32();
                case 3 -> crane = in.string(Crane.BY_WIRE);
                case 4 -> keys = in.list(JsonReader::string);
                case 5 -> inside = in.list(Crate::read);
                default -> super.readField(field - 6, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("name", name);
                case 1 -> out.secret().string("lock_code", lockCode);
                case 2 -> out.int32("timeout", timeout);
                case 3 -> out.enumValue("crane", crane);
                case 4 -> out.secret().list("keys", keys, JsonWriter::value);
                case 5 -> out.list("inside", inside, JsonWriter::value);
                default -> super.writeField(field - 6, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {name, lockCode, timeout, crane, keys, inside};
        }

        @Override
        public void check(Violations violations) {
            violations.required("name", name);
            violations.length("name", name, 1, Integer.MAX_VALUE);
            violations.secret().length("lock_code", lockCode, 4, 8);
            violations.range("timeout", timeout, 1, 86_400);
            violations.secret().each("keys", keys, (at, key) -> violations.pattern(at, key, KEY));
            violations.each("inside", inside, violations::nested);
        }
    }
}
