package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOAD}. Declared at main.tenon:12. */
@NullMarked
@Generated("dev.tenon")
public final class Load extends Step {
    final State state;

    private Load(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Create.Builder create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Load fromJson(JsonValue json) {
        return new Load(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Load read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Load(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code crane}, main.tenon:13. */
    public @Nullable EnumValue<Crane> crane() {
        return state.crane;
    }

    /** {@code code}, main.tenon:14. */
    public @Nullable String code() {
        return state.code;
    }

    /** {@code weight}, main.tenon:15. */
    public @Nullable Long weight() {
        return state.weight;
    }

    /** {@code mass}, main.tenon:16. */
    public @Nullable Long mass() {
        return state.mass;
    }

    /** {@code tide}, main.tenon:17. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code page}, main.tenon:18. */
    public @Nullable URI page() {
        return state.page;
    }

    /** {@code pier}, main.tenon:19. */
    public @Nullable Pier pier() {
        return state.pier;
    }

    /** {@code other}, main.tenon:20. */
    public @Nullable Pier other() {
        return state.other;
    }

    /** {@code a}, main.tenon:21. */
    public @Nullable String a() {
        return state.a;
    }

    /** {@code b}, main.tenon:22. */
    public @Nullable String b() {
        return state.b;
    }

    /** {@code c}, main.tenon:23. */
    public @Nullable String c() {
        return state.c;
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Load> {
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
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
        }

        @Override
        public Load draft() {
            return new Load((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Load> {
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
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends Step.Update<Load> {
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
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
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
        }

        /** {@code crane}, main.tenon:13. */
        public B crane(EnumValue<Crane> crane) {
            this.state.crane = given(crane, "crane");
            return self();
        }

        /** {@code code}, main.tenon:14. */
        public B code(String code) {
            this.state.code = given(code, "code");
            return self();
        }

        /** {@code weight}, main.tenon:15. */
        public B weight(long weight) {
            this.state.weight = weight;
            return self();
        }

        /** {@code mass}, main.tenon:16. */
        public B mass(long mass) {
            this.state.mass = mass;
            return self();
        }

        /** {@code tide}, main.tenon:17. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code page}, main.tenon:18. */
        public B page(URI page) {
            this.state.page = given(page, "page");
            return self();
        }

        /** {@code pier}, main.tenon:19. */
        public B pier(Pier pier) {
            this.state.pier = given(pier, "pier");
            return self();
        }

        /** {@code other}, main.tenon:20. */
        public B other(Pier other) {
            this.state.other = given(other, "other");
            return self();
        }

        /** {@code a}, main.tenon:21. */
        public B a(String a) {
            this.state.a = given(a, "a");
            return self();
        }

        /** {@code b}, main.tenon:22. */
        public B b(String b) {
            this.state.b = given(b, "b");
            return self();
        }

        /** {@code c}, main.tenon:23. */
        public B c(String c) {
            this.state.c = given(c, "c");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("crane", "code", "weight", "mass", "tide", "page", "pier", "other", "a", "b", "c").and(
                        Step.State.FIELDS);

        @Nullable EnumValue<Crane> crane;
        @Nullable String code;
        @Nullable Long weight;
        @Nullable Long mass;
        @Nullable Double tide;
        @Nullable URI page;
        @Nullable Pier pier;
        @Nullable Pier other;
        @Nullable String a;
        @Nullable String b;
        @Nullable String c;

        State() {
            this.type = "LOAD";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.crane = Crane.read(in);
                case 1 -> this.code = in.string();
                case 2 -> this.weight = in.int64();
                case 3 -> this.mass = in.int64();
                case 4 -> this.tide = in.float64();
                case 5 -> this.page = in.uri();
                case 6 -> this.pier = Pier.read(in);
                case 7 -> this.other = Pier.read(in);
                case 8 -> this.a = in.string();
                case 9 -> this.b = in.string();
                case 10 -> this.c = in.string();
                default -> super.readField(field - 11, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.enumValue("crane", this.crane);
                case 1 -> out.string("code", this.code);
                case 2 -> out.int64("weight", this.weight);
                case 3 -> out.int64("mass", this.mass);
                case 4 -> out.float64("tide", this.tide);
                case 5 -> out.uri("page", this.page);
                case 6 -> out.object("pier", this.pier);
                case 7 -> out.object("other", this.other);
                case 8 -> out.string("a", this.a);
                case 9 -> out.string("b", this.b);
                case 10 -> out.string("c", this.c);
                default -> super.writeField(field - 11, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.crane, this.code, this.weight, this.mass, this.tide, this.page, this.pier,
                    this.other, this.a, this.b, this.c);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.nested("pier", this.pier);
            violations.nested("other", this.other);
            if (this.crane == Crane.BOTH_ENDS) {
                violations.require("code", this.code, "when crane == BOTH_ENDS");
            }
            if (this.crane == Crane.LEFT || this.crane == Crane.RIGHT) {
                violations.require("code", this.code, "when crane in (LEFT, RIGHT)");
                violations.require("weight", this.weight, "when crane in (LEFT, RIGHT)");
            }
            if (violations.canJudge(this.crane, this.weight, this.loud)
                    && ((this.crane == Crane.BOTH && this.weight != null && this.weight > 10L)
                            || !Boolean.TRUE.equals(this.loud))) {
                violations.forbid("code", this.code,
                        "when crane == \"both sides\" and weight > 10 or not loud == true");
            }
            if (this.crane == Crane.LEFT) {
                violations.require("a", this.a, "unless crane != LEFT");
            }
            if (this.weight != null && this.weight >= 1L && this.weight != null && this.weight < 5L && this.tide != null
                    && this.tide <= 1.5d) {
                violations.require("b", this.b, "when weight >= 1 and weight < 5 and tide <= 1.5");
            }
            if (violations.canJudge(this.code, this.loud)
                    && ("x\"y".equals(this.code) || !"z".equals(this.code) || !Boolean.FALSE.equals(this.loud))) {
                violations.forbid("c", this.c, "when code == \"x\\\"y\" or code != \"z\" or loud != false");
            }
            if (!(this.crane == Crane.LEFT || this.crane == Crane.RIGHT)) {
                violations.require("c", this.c, "when not (crane == LEFT or crane == RIGHT)");
            }
            if (violations.canJudge(this.crane) && !(this.crane == Crane.LEFT || this.crane == Crane.RIGHT)) {
                violations.forbid("a", this.a, "when not crane in (LEFT, RIGHT)");
                violations.forbid("mass", this.mass, "when not crane in (LEFT, RIGHT)");
            }
            if (violations.canJudge(this.weight, this.tide) && this.weight == null && this.tide != null) {
                violations.forbid("a", this.a, "when not weight is set and not (not tide is set)");
            }
            if (Boolean.TRUE.equals(at(at(this.pier, it -> it.state.box), it -> it.state.open))) {
                violations.require("pier.number", at(this.pier, it -> it.state.number), "when pier.box.open == true");
                violations.require("pier.box.label", at(at(this.pier, it -> it.state.box), it -> it.state.label),
                        "when pier.box.open == true");
            }
            if (violations.canJudge(at(this.other, it -> it.state.number), at(this.other, it -> it.state.box))
                    && holds(at(this.other, it -> it.state.number), it -> it > 3L)
                    && at(this.other, it -> it.state.box) != null) {
                violations.forbid("pier.lit", at(this.pier, it -> it.state.lit),
                        "when other.number > 3 and other.box is set");
            }
            if ((this.tide != null && this.tide == 3L) || (this.weight != null && this.weight == -1L)
                    || less(new BigDecimal("1E+400"), this.tide) || (this.tide != null && this.tide > 1.0E30d)
                    || (this.weight != null && this.weight == 9223372036854775807L)
                    || (this.tide != null && this.tide < 0.1d)) {
                violations.require("page", this.page,
                        "when tide == 3 or weight == -1 or tide > 1e400 or tide > 1e30 or weight == 9223372036854775807 or tide < 0.1");
            }
            if (URI.create("https://harbour.example").equals(this.page)) {
                violations.require("tide", this.tide, "when page == \"https://harbour.example\"");
            }
            violations.forbid("mass", this.mass, "");
            violations.exactlyOne("a, b", this.a, this.b);
            violations.atMostOne("a, b, pier.box.label", this.a, this.b,
                    at(at(this.pier, it -> it.state.box), it -> it.state.label));
            violations.atLeastOne("a, b, c", this.a, this.b, this.c);
            violations.allOrNone("pier, other", this.pier, this.other);
        }
    }
}
