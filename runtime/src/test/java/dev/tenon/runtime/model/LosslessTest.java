package dev.tenon.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.JsonMaps;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written as it came, and what was changed since as it is. */
final class LosslessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"fee\":1.10,\"id\":-0}",
                "{\"fee\":9007199254740993}",
                "{\"fee\":1e400,\"fees\":[1.0,-1E+400,1.00,1,0.1e1]}",
                "{\"z\":[1e400],\"fee\":1,\"a\":{\"b\":1.10},\"id\":2}",
                "{\"price\":1e5,\"at\":\"2026-01-01T00:00:00.000+02:00\",\"day\":\"2026-02-28\"}",
                "{\"wait\":\"PT3600S\",\"left\":1.50,\"seal\":\"AQ\"}",
                "{\"times\":{\"b\":\"2026-01-01T00:00Z\",\"a\":\"2026-01-01T00:00:00Z\",\"c\":\"2026-01-01T02:00:00+02:00\"}}",
                "{\"inner\":{\"day\":\"2026-02-28\",\"fee\":2.50,\"id\":7},\"fee\":2.50,\"name\":null,\"id\":-0}",
                "{\"fees\":[],\"name\":\"x\",\"id\":null,\"times\":{},\"kind\":1,\"inner\":null}"
            })
    void isWrittenAsItCame(String json) {
        Berth berth = Berth.read(json);
        assertThat(berth.toJson()).hasToString(json);
        assertThat(berth.toBuilder().build().toJson()).hasToString(json);
        assertThat(Berth.read(berth.toJson().toString())).isEqualTo(berth).hasSameHashCodeAs(berth);
    }

    @Test
    void theOrderIsNoPartOfTheValue() {
        assertThat(Berth.read("{\"id\":1,\"fee\":2.0,\"z\":0}")).isEqualTo(Berth.read("{\"z\":0,\"fee\":2,\"id\":1}"));
    }

    @Test
    void whatIsChangedIsWrittenAsItIs() {
        Berth berth =
                Berth.read("{\"times\":{\"a\":\"2026-01-01T00:00Z\"},\"fees\":[1.10,2.20],\"new\":1,\"fee\":1.10}");
        assertThat(berth.toBuilder().fee(1.5).build().toJson())
                .hasToString("{\"times\":{\"a\":\"2026-01-01T00:00Z\"},\"fees\":[1.10,2.20],\"new\":1,\"fee\":1.5}");
        assertThat(berth.toBuilder().fees(List.of(2.2, 1.1, 3.3)).build().toJson())
                .hasToString("{\"times\":{\"a\":\"2026-01-01T00:00Z\"},\"fees\":[2.2,1.1,3.3],\"new\":1,\"fee\":1.10}");
        assertThat(berth.toBuilder()
                        .name("x")
                        .putUnlisted("newer", JsonValue.NULL)
                        .build()
                        .toJson())
                .hasToString(
                        "{\"times\":{\"a\":\"2026-01-01T00:00Z\"},\"fees\":[1.10,2.20],\"new\":1,\"fee\":1.10,\"name\":\"x\",\"newer\":null}");
    }

    @Test
    void onlyATextThatCameIsBeyondADouble() {
        Berth berth = Berth.read("{\"fee\":-1e400}");
        assertThat(berth.state.fee).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(berth).hasToString("LosslessTest.Berth {\"fee\":-1e400}");
        Berth made = berth.toBuilder().fee(Double.POSITIVE_INFINITY).build();
        assertThatThrownBy(made::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no such number: Infinity");
    }

    @Test
    void ofARequestTheServersOwnIsLeftOut() {
        Berth berth = Berth.read(
                "{\"inner\":{\"new\":1,\"id\":7,\"fee\":null,\"name\":null,\"day\":\"2026-02-28\"},\"id\":8,\"name\":null,\"wait\":null}");
        assertThat(new Berth(berth.asRequest(new State())).toJson())
                .hasToString("{\"inner\":{\"new\":1,\"name\":null,\"day\":\"2026-02-28\"},\"name\":null}");
    }

    @Test
    void aRequestMayNotComeWithIt() {
        assertThatThrownBy(() -> Berth.request("{\"inner\":{\"id\":7,\"fee\":null,\"name\":null},\"id\":null}"))
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("\n  id: is set by the server alone")
                .hasMessageContaining("inner.id: is set by the server alone")
                .hasMessageContaining("inner.fee: must not be null");
        assertThat(Berth.request("{\"name\":null}").toJson()).hasToString("{\"name\":null}");
    }

    private static final class Berth extends Model {
        private final State state;

        private Berth(State state) {
            super(state);
            this.state = state;
        }

        static Berth read(String json) {
            return new Berth(JsonReader.read(JsonValue.parse(json), new State()));
        }

        static Berth request(String json) {
            return new Builder(JsonReader.readRequest(JsonValue.parse(json), new State())).build();
        }

        static @Nullable Berth read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Berth(state);
        }

        Builder toBuilder() {
            return new Builder((State) copyOfState());
        }
    }

    private static final class Builder extends ModelBuilder<Builder> {
        private final State state;

        Builder(State state) {
            super(state);
            this.state = state;
        }

        Builder fee(double fee) {
            state.fee = fee;
            return this;
        }

        Builder fees(List<Double> fees) {
            state.fees = given(fees, "fees");
            return this;
        }

        Builder name(String name) {
            state.name = name;
            return this;
        }

        Berth build() {
            return new Berth((State) checkedWhole(Berth.class));
        }
    }

    private static class Parent extends ObjectState {
        static final FieldNames FIELDS =
                FieldNames.of("id", "name", "inner").readOnly("id").nullable("name");

        @Nullable
        Long id;

        @Nullable
        String name;

        @Nullable
        Berth inner;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> id = in.int64();
                case 1 -> name = in.string();
                case 2 -> inner = Berth.read(in);
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int64("id", id);
                case 1 -> out.string("name", name);
                case 2 -> out.object("inner", inner);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {id, name, inner};
        }
    }

    private static final class State extends Parent {
        private static final FieldNames OWN = FieldNames.of(
                        "fee", "fees", "price", "at", "day", "wait", "left", "seal", "times")
                .and(Parent.FIELDS);

        private @Nullable Double fee;
        private @Nullable List<Double> fees;
        private @Nullable BigDecimal price;
        private @Nullable Instant at;
        private @Nullable LocalDate day;
        private @Nullable Duration wait;
        private @Nullable Duration left;
        private @Nullable Bytes seal;
        private @Nullable Map<String, Instant> times;

        @Override
        public FieldNames fieldNames() {
            return OWN;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> fee = in.float64();
                case 1 -> fees = in.list(JsonReader::float64);
                case 2 -> price = JsonScalars.decimal(in);
                case 3 -> at = JsonScalars.instant(in);
                case 4 -> day = JsonScalars.date(in);
                case 5 -> wait = JsonScalars.duration(in);
                case 6 -> left = JsonScalars.durationIn(ChronoUnit.MINUTES, in);
                case 7 -> seal = JsonScalars.bytes(in);
                case 8 -> times = JsonMaps.read(in, JsonScalars::instant);
                default -> super.readField(field - 9, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.float64("fee", fee);
                case 1 -> out.list("fees", fees, JsonWriter::value);
                case 2 -> out.decimal("price", price);
                case 3 -> out.instant("at", at);
                case 4 -> out.date("day", day);
                case 5 -> out.duration("wait", wait);
                case 6 -> out.duration("left", left, ChronoUnit.MINUTES);
                case 7 -> out.bytes("seal", seal);
                case 8 -> out.map("times", times, JsonWriter::value);
                default -> super.writeField(field - 9, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), fee, fees, price, at, day, wait, left, seal, times);
        }

        @Override
        public void check(Violations violations) {
            violations.nested("inner", inner);
        }
    }
}
