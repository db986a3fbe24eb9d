package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.runtime.json.FromJson;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ListedValueTest {

    static final class Port extends ListedValue<Port> {

        private static final Listing<Port> BY_WIRE = new Listing<>(Port.class);

        static final Port ROTTERDAM = listed("rotterdam");
        static final Port ANTWERP = listed("antwerp");

        private Port(String wire) {
            super(wire, BY_WIRE.size());
        }

        private static Port listed(String wire) {
            return BY_WIRE.add(new Port(wire));
        }

        @FromJson
        static Port fromJson(String wire) {
            return BY_WIRE.only(wire);
        }

        @Override
        public Port orNull() {
            return this;
        }
    }

    @Test
    void isTheOnlyOneOfItsKind() {
        assertThat(Port.BY_WIRE.apply("antwerp")).isSameAs(Port.ANTWERP);
        assertThat(Port.ANTWERP)
                .isNotEqualTo(Port.ROTTERDAM)
                .isNotEqualTo(EnumValue.unlisted(Port.class, "antwerp"))
                .hasToString("antwerp")
                .hasSameHashCodeAs("antwerp");
    }

    @Test
    void hasTheOrderOfTheSpec() {
        assertThat(Port.BY_WIRE.all()).containsExactly(Port.ROTTERDAM, Port.ANTWERP);
        assertThat(new TreeSet<>(Port.BY_WIRE.all())).containsExactly(Port.ROTTERDAM, Port.ANTWERP);
    }

    @Test
    void unlistedValuesAreKept() {
        EnumValue<Port> found = Port.BY_WIRE.apply("turku");
        assertThat(found).isEqualTo(EnumValue.unlisted(Port.class, "turku"));
        assertThat(found.orElse(Port.ANTWERP)).isSameAs(Port.ANTWERP);
    }

    @Test
    void mappersReadAndWriteTheWireValue() throws Exception {
        ObjectMapper second = new ObjectMapper();
        JsonMapper third = JsonMapper.builder().build();
        assertThat(second.writeValueAsString(Port.ANTWERP)).isEqualTo("\"antwerp\"");
        assertThat(third.writeValueAsString(Port.ANTWERP)).isEqualTo("\"antwerp\"");
        assertThat(second.readValue("\"antwerp\"", Port.class)).isSameAs(Port.ANTWERP);
        assertThat(third.readValue("\"antwerp\"", Port.class)).isSameAs(Port.ANTWERP);
        assertThatThrownBy(() -> second.readValue("\"turku\"", Port.class))
                .hasMessageContaining("Port does not list \"turku\"");
    }
}
