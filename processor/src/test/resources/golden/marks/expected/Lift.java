package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LIFT}. Declared at main.tenon:21. */
@NullMarked
@Generated("dev.tenon")
public final class Lift extends Step implements Crane {
    final State state;

    private Lift(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.RegionStage<CodeStage<HookStage<Create.Builder>>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Lift fromJson(JsonValue json) {
        return new Lift(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Lift read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Lift(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /**
     * {@code hook}, main.tenon:11.
     *
     * @deprecated use {@link #newHook()}
     */
    @Deprecated
    @Override
    public int hook() {
        return promised(state.hook, "hook");
    }

    /**
     * {@code new-hook}, main.tenon:12.
     *
     * @since 2026-02
     */
    @Override
    public @Nullable Integer newHook() {
        return state.newHook;
    }

    /** {@code format}, always <code>"v2"</code>, main.tenon:22. */
    public String format() {
        return promised(state.format, "format");
    }

    /** {@code revision}, always {@code 3}, main.tenon:23. */
    public @Nullable Integer revision() {
        return state.revision;
    }

    /** {@code serial}, always {@code 3000000000}, main.tenon:24. */
    public @Nullable Long serial() {
        return state.serial;
    }

    /** {@code rate}, always {@code 1.10}, main.tenon:25. */
    public @Nullable BigDecimal rate() {
        return state.rate;
    }

    /** {@code on}, always {@code true}, main.tenon:26. */
    public @Nullable Boolean on() {
        return state.on;
    }

    /** {@code shape}, always <code>"a"</code>, main.tenon:27. */
    public @Nullable String shape() {
        return state.shapeRead;
    }

    /** Where it stands. {@code zone}, not changed by updates, main.tenon:30. */
    public @Nullable Zone zone() {
        return state.zone;
    }

    /** {@code code}, at least 4 characters, not changed by updates, main.tenon:31. */
    public String code() {
        return promised(state.code, "code");
    }

    /**
     * {@code label}, main.tenon:32.
     *
     * @since 2026 &#60;b&#62;
     * @deprecated too &#42;/ short; use {@link #region()}
     */
    @Deprecated
    public @Nullable String label() {
        return state.label;
    }

    /**
     * {@code old}, main.tenon:34.
     *
     * @since v3
     * @deprecated use {@code renamed}
     */
    @Deprecated
    public @Nullable Pier old() {
        return state.old;
    }

    /**
     * The stage that asks for the required {@code code}.
     *
     * @param <N> the next stage
     */
    public interface CodeStage<N> extends Step.LateSetters<CodeStage<N>> {
        /** {@code code}, at least 4 characters, not changed by updates, main.tenon:31. */
        N code(String code);
    }

    /**
     * The stage that asks for the required {@code hook}.
     *
     * @param <N> the next stage
     */
    public interface HookStage<N> {
        /**
         * {@code hook}, main.tenon:11.
         *
         * @deprecated use {@code newHook}
         */
        @Deprecated
        N hook(int hook);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Lift> {
        private Create(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Create fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Lift answer(JsonReader in) {
            return Lift.read(in);
        }

        @Override
        public Lift draft() {
            return new Lift((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Lift>,
                Step.RegionStage<CodeStage<HookStage<Builder>>>,
                CodeStage<HookStage<Builder>>,
                HookStage<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Create build() {
                return new Create((State) checkedWhole(Create.class));
            }

            /** {@code region}, not changed by updates, main.tenon:5. */
            public Builder region(String region) {
                this.state.region = given(region, "region");
                return self();
            }

            /** Where it stands. {@code zone}, not changed by updates, main.tenon:30. */
            public Builder zone(Zone zone) {
                this.state.zone = given(zone, "zone");
                return self();
            }

            /** Where it stands. {@code zone}, not changed by updates, main.tenon:30. */
            public Builder zone(Pier zone) {
                this.state.zone = Zone.of(given(zone, "zone"));
                return self();
            }

            /** Where it stands. {@code zone}, not changed by updates, main.tenon:30. */
            public Builder zone(String zone) {
                this.state.zone = Zone.of(given(zone, "zone"));
                return self();
            }

            /** {@code code}, at least 4 characters, not changed by updates, main.tenon:31. */
            public Builder code(String code) {
                this.state.code = given(code, "code");
                return self();
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends Step.Update<Lift> {
        private Update(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Update fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Lift answer(JsonReader in) {
            return Lift.read(in);
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Update build() {
                return new Update((State) checkedPart(Update.class));
            }
        }
    }

    /**
     * What the builders of create request and update can set.
     *
     * @param <B> the builder
     */
    public abstract static class Setters<B> extends Step.Setters<B> {
        final State state;

        Setters(State state) {
            super(state);
            this.state = state;
            state.format = "v2";
            state.revision = 3;
            state.serial = 3000000000L;
            state.rate = new BigDecimal("1.10");
            state.on = true;
            state.shapeWritten = "b";
        }

        /**
         * {@code hook}, main.tenon:11.
         *
         * @deprecated use {@code newHook}
         */
        @Deprecated
        public B hook(int hook) {
            this.state.hook = hook;
            return self();
        }

        /**
         * {@code new-hook}, main.tenon:12.
         *
         * @since 2026-02
         */
        public B newHook(int newHook) {
            this.state.newHook = newHook;
            return self();
        }

        /**
         * {@code label}, main.tenon:32.
         *
         * @since 2026 &#60;b&#62;
         * @deprecated too &#42;/ short; use {@code region}
         */
        @Deprecated
        public B label(String label) {
            this.state.label = given(label, "label");
            return self();
        }

        /** {@code renamed}, main.tenon:33. */
        public B renamed(String renamed) {
            this.state.renamed = given(renamed, "renamed");
            return self();
        }

        /**
         * {@code old}, main.tenon:34.
         *
         * @since v3
         * @deprecated use {@code renamed}
         */
        @Deprecated
        public B old(Pier old) {
            this.state.old = given(old, "old");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("hook", "new-hook", "format", "revision", "serial", "rate", "on", "shape", "zone", "code",
                        "label", "renamed", "old").secret("code").and(Step.State.FIELDS);

        @Nullable Integer hook;
        @Nullable Integer newHook;
        @Nullable String format;
        @Nullable Integer revision;
        @Nullable Long serial;
        @Nullable BigDecimal rate;
        @Nullable Boolean on;
        @Nullable String shapeRead;
        @Nullable String shapeWritten;
        @Nullable Zone zone;
        @Nullable String code;
        @Nullable String label;
        @Nullable String renamed;
        @Nullable Pier old;

        State() {
            this.type = "LIFT";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.hook = in.int32();
                case 1 -> this.newHook = in.int32();
                case 2 -> this.format = JsonScalars.constant(in, "v2", in.string());
                case 3 -> this.revision = JsonScalars.constant(in, 3, in.int32());
                case 4 -> this.serial = JsonScalars.constant(in, 3000000000L, in.int64());
                case 5 -> this.rate = JsonScalars.constant(in, new BigDecimal("1.10"), JsonScalars.decimal(in));
                case 6 -> this.on = JsonScalars.constant(in, true, in.bool());
                case 7 -> {
                    if (in.isRequest()) {
                        this.shapeWritten = JsonScalars.constant(in, "b", in.string());
                    } else {
                        this.shapeRead = JsonScalars.constant(in, "a", in.string());
                    }
                }
                case 8 -> this.zone = Zone.read(in);
                case 9 -> this.code = in.string();
                case 10 -> this.label = in.string();
                case 11 -> this.renamed = in.string();
                case 12 -> this.old = Pier.read(in);
                default -> super.readField(field - 13, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("hook", this.hook);
                case 1 -> out.int32("new-hook", this.newHook);
                case 2 -> out.string("format", this.format);
                case 3 -> out.int32("revision", this.revision);
                case 4 -> out.int64("serial", this.serial);
                case 5 -> out.decimal("rate", this.rate);
                case 6 -> out.bool("on", this.on);
                case 7 -> {
                    if (out.isRequest() || this.shapeWritten != null) {
                        out.string("shape", this.shapeWritten);
                    } else {
                        out.string("shape", this.shapeRead);
                    }
                }
                case 8 -> out.object("zone", this.zone);
                case 9 -> out.secret().string("code", this.code);
                case 10 -> out.string("label", this.label);
                case 11 -> out.string("renamed", this.renamed);
                case 12 -> out.object("old", this.old);
                default -> super.writeField(field - 13, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.hook, this.newHook, this.format, this.revision, this.serial, this.rate,
                    this.on, this.shapeRead, this.shapeWritten, this.zone, this.code, this.label, this.renamed,
                    this.old);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("hook", this.hook);
            violations.required("format", this.format);
            violations.createOnly("zone", this.zone);
            violations.nested("zone", this.zone);
            violations.required("code", this.code);
            violations.createOnly("code", this.code);
            violations.secret().length("code", this.code, 4, Integer.MAX_VALUE);
            violations.nested("old", this.old);
        }
    }

    /** One of several kinds of value of {@code zone}. Declared at main.tenon:30. */
    public sealed interface Zone extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Zone fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Zone read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Pier.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Zone of(Pier value) {
            return new OfPier(value);
        }

        /** Of a string. */
        static Zone of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements Zone {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements Zone {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }

            @Override
            public void check(Violations violations) {
                violations.length("", value(), 1, Integer.MAX_VALUE);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Zone {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
