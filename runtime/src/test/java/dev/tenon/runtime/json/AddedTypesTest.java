package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddedTypesTest {

    private static final AddedTypes<Void> HOIST =
            AddedTypes.of(CharSequence.class, "HOIST", in -> "hoist " + in.json());
    private static final AddedTypes<Void> LOWER =
            AddedTypes.of(CharSequence.class, "LOWER", in -> "lower " + in.json());

    private static @Nullable CharSequence read(JsonReader in) {
        String type = in.discriminator("type");
        return in.added(CharSequence.class, type, unknown -> "unknown " + unknown.json());
    }

    private static CharSequence read(String json, AddedTypes<Void> added) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), added, AddedTypesTest::read);
    }

    @Test
    void whatIsToldOfIsReadAsSuchAndNothingElseIs() {
        String hoist = "{\"a\":1,\"type\":\"HOIST\"}";

        assertThat(read(hoist, HOIST)).isEqualTo("hoist " + hoist);
        assertThat(read(hoist, HOIST.and(LOWER))).isEqualTo("hoist " + hoist);
        assertThat(read(hoist, LOWER.and(HOIST))).isEqualTo("hoist " + hoist);
        assertThat(read(hoist, LOWER)).isEqualTo("unknown " + hoist);
        assertThat(read(hoist, AddedTypes.none())).isEqualTo("unknown " + hoist);
    }

    @Test
    void aTypeOfAnotherBaseIsAnother() {
        AddedTypes<Void> other = AddedTypes.of(Integer.class, "HOIST", in -> 1);

        assertThat(read("{\"type\":\"HOIST\"}", other)).isEqualTo("unknown {\"type\":\"HOIST\"}");
        assertThat(read("{\"type\":\"HOIST\"}", other.and(HOIST))).isEqualTo("hoist {\"type\":\"HOIST\"}");
    }

    @Test
    void oneTypeMayBeToldOfTwiceButNotTwoOfOneName() {
        AddedTypes<Void> impostor = AddedTypes.of(CharSequence.class, "HOIST", in -> "no");

        assertThat(read("{\"type\":\"HOIST\"}", HOIST.and(HOIST))).isEqualTo("hoist {\"type\":\"HOIST\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOIST.and(impostor))
                .withMessage("two projects add the type HOIST to CharSequence");
    }
}
