package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A union that stands in a class of the user's own. */
class UnionInAnyMapperTest {

    record Box(Docker.Integration integration) {}

    @ParameterizedTest
    @ValueSource(strings = {"\"hub\"", "{\"identifier\":\"hub\"}", "[1,2]"})
    void goesThroughBothGenerations(String value) throws Exception {
        String json = "{\"integration\":" + value + "}";
        var second = new com.fasterxml.jackson.databind.ObjectMapper();
        var third = new tools.jackson.databind.ObjectMapper();
        assertThat(second.writeValueAsString(second.readValue(json, Box.class))).isEqualTo(json);
        assertThat(third.writeValueAsString(third.readValue(json, Box.class))).isEqualTo(json);
        assertThat(second.readValue(json, Box.class)).isEqualTo(third.readValue(json, Box.class));
    }
}
