package dev.tenon.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class ModelTest {

    @Test
    void absentNullAndValueAreThree() {
        Crate absent = Crate.builder().name("x").build();
        Crate isNull = Crate.builder().name("x").timeoutNull().build();
        Crate value = Crate.builder().name("x").timeoutNull().timeout(7).build();
        assertThat(absent.toJson()).hasToString("{\"name\":\"x\"}");
        assertThat(isNull.toJson()).hasToString("{\"name\":\"x\",\"timeout\":null}");
        assertThat(value.toJson()).hasToString("{\"name\":\"x\",\"timeout\":7}");
        assertThat(value.toBuilder().timeoutNull().build()).isEqualTo(isNull);
        assertThat(absent).isNotEqualTo(isNull);
        assertThat(List.of(absent.isNull("timeout"), isNull.isNull("timeout"), value.isNull("timeout")))
                .containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"x\",\"timeout\":null,\"new\":{\"b\":1.10,\"a\":[null]},\"other\":null}",
                "{\"name\":null,\"lock_code\":\"s3cret\",\"crane\":\"UP\",\"keys\":[],\"inside\":[{\"name\":\"y\",\"z\":1e400}]}"
            })
    void whatIsReadIsWritten(String json) {
        Crate crate = parse(json);
        assertThat(JsonWriter.toBytes(crate)).asString().isEqualTo(json);
        assertThat(crate).isEqualTo(parse(json)).hasSameHashCodeAs(parse(json));
        assertThat(crate.toBuilder()).isNotNull();
    }

    @Test
    void unlistedIsKept() {
        Crate crate = parse("{\"name\":\"x\",\"crane\":\"UP\",\"new\":[1]}");
        assertThat(crate.unlisted()).containsOnlyKeys("new").containsEntry("new", JsonValue.parse("[1]"));
        assertThat(crate.crane()).isEqualTo(EnumValue.unlisted(Crate.Crane.class, "UP"));
        assertThatThrownBy(() -> crate.unlisted().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(crate).isNotEqualTo(parse("{\"name\":\"x\",\"crane\":\"UP\"}"));
        assertThat(Crate.builder()
                        .name("x")
                        .putUnlisted("new", JsonValue.of(1))
                        .build()
                        .toJson())
                .hasToString("{\"name\":\"x\",\"new\":1}");
    }

    @Test
    void unlistedDoesNotRepeatWhatIsSet() {
        Crate.Builder builder = Crate.builder()
                .name("x")
                .timeoutNull()
                .putUnlisted("name", JsonValue.of("s3cret"))
                .putUnlisted("timeout", JsonValue.of("s3cret"))
                .putUnlisted("crane", JsonValue.of(5));
        assertThatThrownBy(builder::build)
                .isInstanceOf(ViolationException.class)
                .hasMessage("Crate has violations:"
                        + "\n  name: must not be set as an unlisted property, since the field is set"
                        + "\n  timeout: must not be set as an unlisted property, since the field is set");
    }

    @Test
    void secretsAndUnlistedAreRedacted() {
        Crate inner = Crate.builder().name("in").lockCode("s3cret").build();
        Crate crate = Crate.builder()
                .name("out")
                .lockCode("s3cret")
                .timeoutNull()
                .keys(List.of("s3cret"))
                .inside(List.of(inner))
                .putUnlisted("new", JsonValue.parse("{\"a\":\"s3cret\"}"))
                .build();
        assertThat(crate)
                .hasToString(
                        "Crate {\"name\":\"out\",\"lock_code\":\"<redacted>\",\"timeout\":null,\"keys\":\"<redacted>\","
                                + "\"inside\":[{\"name\":\"in\",\"lock_code\":\"<redacted>\"}],\"new\":\"<redacted>\"}");
        assertThat(crate.toPrettyString())
                .contains("\n  \"name\": \"out\"")
                .contains("<redacted>")
                .doesNotContain("s3cret", "\r");
        assertThat(crate.toJson().toString()).contains("\"lock_code\":\"s3cret\"", "\"keys\":[\"s3cret\"]");
    }

    @Test
    void anAbsentSecretDoesNotHideTheNextField() {
        assertThat(Crate.builder().name("x").timeout(5).build()).hasToString("Crate {\"name\":\"x\",\"timeout\":5}");
    }

    @Test
    void violationsComeTogetherAndHoldNoSecret() {
        Crate.Builder builder = Crate.builder()
                .lockCode("s3cret-much-too-long")
                .timeout(0)
                .keys(List.of("fine", "S3CRET"))
                .inside(List.of(parse("{\"lock_code\":\"s3c\"}")));
        assertThatThrownBy(builder::build)
                .isInstanceOf(ViolationException.class)
                .hasMessage("Crate has violations:"
                        + "\n  name: is required"
                        + "\n  lock_code: must be 4 to 8 characters long"
                        + "\n  timeout: must be 1 to 86400, is 0"
                        + "\n  keys[1]: must match [a-z0-9-]+"
                        + "\n  inside[0].name: is required"
                        + "\n  inside[0].lock_code: must be 4 to 8 characters long");
    }

    @Test
    void aPartNeedNotBeComplete() {
        assertThat(Crate.builder().timeoutNull().buildPart().toJson()).hasToString("{\"timeout\":null}");
        assertThatThrownBy(() -> Crate.builder().timeout(0).buildPart())
                .hasMessage("Crate has a violation:\n  timeout: must be 1 to 86400, is 0");
    }

    @Test
    void whatWasBuiltDoesNotChange() {
        List<String> keys = new ArrayList<>(List.of("k"));
        Crate.Builder builder = Crate.builder().name("x").keys(keys).putUnlisted("u", JsonValue.of(1));
        Crate first = builder.build();
        String before = first.toJson().toString();
        keys.add("l");
        builder.name("y").timeoutNull().putUnlisted("v", JsonValue.of(2)).build();
        first.toBuilder()
                .name("z")
                .timeoutNull()
                .putUnlisted("w", JsonValue.of(3))
                .build();
        assertThat(first.toJson()).hasToString(before);
        assertThat(builder.build().toJson())
                .hasToString("{\"name\":\"y\",\"timeout\":null,\"keys\":[\"k\"],\"u\":1,\"v\":2}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void buildersRefuseNull() {
        Crate.Builder builder = Crate.builder();
        assertThatThrownBy(() -> builder.name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> builder.keys(null)).hasMessage("keys");
        assertThatThrownBy(() -> builder.keys(Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("keys");
        assertThatThrownBy(() -> builder.putUnlisted("a", null)).hasMessage("value");
        assertThatThrownBy(() -> builder.putUnlisted(null, JsonValue.NULL)).hasMessage("name");
    }

    @Test
    void aMissingFieldCostsItselfOnly() {
        Crate crate = parse("{\"timeout\":5}");
        assertThat(crate.timeout()).isEqualTo(5);
        assertThatThrownBy(crate::name)
                .isInstanceOf(MissingFieldException.class)
                .hasMessage("this Crate has no \"name\", though the spec says that the server sends it");
    }

    @Test
    void wrongValuesAreLocated() {
        assertThatThrownBy(() -> parse("{\"inside\":[{},{\"lock_code\":[\"s3cret\"]}]}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("at /inside/1/lock_code: an array where a string is due");
    }

    @Test
    void throughMappers() throws Exception {
        String json =
                "{\"name\":\"x\",\"timeout\":null,\"crane\":\"UP\",\"inside\":[{\"name\":\"y\"}],\"new\":12345678901234567890}";
        ObjectMapper two = new ObjectMapper();
        JsonMapper three = JsonMapper.builder().build();
        assertThat(two.readValue(json, Crate.class)).isEqualTo(parse(json));
        assertThat(two.writeValueAsString(parse(json))).isEqualTo(json);
        assertThat(three.readValue(json, Crate.class)).isEqualTo(parse(json));
        assertThat(three.writeValueAsString(parse(json))).isEqualTo(json);
    }

    private static Crate parse(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), Crate::read);
    }
}
