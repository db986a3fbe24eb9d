package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class EnumValueTest {

    enum Colour implements EnumValue<Colour> {
        RED("red"),
        LIGHT_BLUE("light-blue");

        private final String wire;

        Colour(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public Colour orNull() {
            return this;
        }
    }

    private static final Function<String, EnumValue<Colour>> BY_WIRE = EnumValue.index(Colour.class);

    @Test
    void listedValuesAreTheConstants() {
        EnumValue<Colour> found = BY_WIRE.apply("light-blue");
        assertThat(found).isSameAs(Colour.LIGHT_BLUE);
        assertThat(found.orElse(Colour.RED)).isSameAs(Colour.LIGHT_BLUE);
        assertThat(BY_WIRE.apply("LIGHT_BLUE").orNull()).isNull();
    }

    @Test
    void unlistedValuesAreKept() {
        EnumValue<Colour> found = BY_WIRE.apply("pink");
        @Nullable Colour listed = found.orNull();
        assertThat(listed).isNull();
        assertThat(found.wire()).isEqualTo("pink");
        assertThat(found).hasToString("pink").isEqualTo(EnumValue.unlisted(Colour.class, "pink"));
        assertThat(found.orElse(Colour.RED)).isSameAs(Colour.RED);
    }

    @Test
    void mappersWriteTheWireValue() throws Exception {
        for (EnumValue<Colour> value : List.of(Colour.LIGHT_BLUE, BY_WIRE.apply("pink"))) {
            String json = '"' + value.wire() + '"';
            assertThat(new ObjectMapper().writeValueAsString(value)).isEqualTo(json);
            assertThat(JsonMapper.builder().build().writeValueAsString(value)).isEqualTo(json);
        }
    }
}
