package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A union that stands in a class of the user's own. */
class UnionInAnyMapperTest {

    record Box(Docker.Integration integration) {}

    @ParameterizedTest
    @ValueSource(strings = {"\"hub\"", "{\"identifier\":\"hub\"}", "[1,2]"})
    void goesThrough(String value) {
        String json = "{\"integration\":" + value + "}";
        for (Mapper mapper : Mapper.all()) {
            Box read = mapper.read(json, Box.class);

            assertThat(mapper.write(read)).as("%s", mapper).isEqualTo(json);
            assertThat(read.integration().toJson()).as("%s", mapper).hasToString(value);
        }
    }
}
