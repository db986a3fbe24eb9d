package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.harbour.Measure;
import com.example.harbour.Step;
import com.example.harbour.UnknownStep;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.MissingFieldException;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.nio.charset.StandardCharsets;

public final class Validating {

    private Validating() {}

    public static void tellsAllViolationsAtOnceWithTheirPaths() {
        Measure.Create.Builder wrong = Measure.create()
                .name("")
                .label("x".repeat(65))
                .note("")
                .callSign("a")
                .code("!")
                .crew(41)
                .draught(0)
                .weight(-1)
                .depth(1);

        ViolationException refused = catchThrowableOfType(ViolationException.class, wrong::build);

        assertThat(refused).hasMessageStartingWith("Measure.Create has violations:");
        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("name", "label", "note", "call_sign", "code", "code", "crew", "draught", "weight", "depth");
        assertThat(refused.violations().get(6).problem()).isEqualTo("must be 1 to 40, is 41");
        assertThat(refused.violations().get(7).problem()).isEqualTo("must be at most -1, is 0");
        assertThat(wrong.name("n").label("l").note("n").callSign("AB").code("a1").crew(40).draught(-1).weight(0).depth(0).build())
                .isNotNull();
    }

    public static void takesWhatIsOnTheBounds() {
        assertThat(Measure.create().name("x".repeat(64)).crew(1).weight(9007199254740991L).depth(Long.MIN_VALUE).build())
                .hasToString("Measure.Create {\"type\":\"MEASURE\",\"name\":\"" + "x".repeat(64)
                        + "\",\"crew\":1,\"weight\":9007199254740991,\"depth\":-9223372036854775808}");
    }

    public static void asksForWhatIsRequiredWhereNoStageDoes() {
        assertThatThrownBy(() -> Measure.Create.fromJson(JsonValue.parse("{\"type\":\"MEASURE\"}")))
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("name: is required");
        assertThat(Measure.update().crew(1).build().toJson()).hasToString("{\"type\":\"MEASURE\",\"crew\":1}");
    }

    public static void missesAPromisedFieldOnlyWhenItIsAskedFor() {
        Measure view = Measure.fromJson(JsonValue.parse("{\"type\":\"MEASURE\",\"crew\":3}"));

        assertThat(view.crew()).isEqualTo(3);
        assertThatThrownBy(view::name).isInstanceOf(MissingFieldException.class).hasMessageContaining("Measure has no \"name\"");
    }

    public static void keepsUnlistedProperties() {
        JsonValue json = JsonValue.parse("{\"type\":\"MEASURE\",\"name\":\"n\",\"new\":{\"a\":[1.50,null]}}");
        Measure view = Measure.fromJson(json);

        assertThat(view.unlisted()).containsOnlyKeys("new");
        assertThat(view.toJson()).isEqualTo(json);
        assertThat(view).isEqualTo(Measure.fromJson(json)).hasSameHashCodeAs(Measure.fromJson(json));
        assertThat(Measure.create().name("n").putUnlisted("crew2", JsonValue.of(1)).build().toJson())
                .hasToString("{\"type\":\"MEASURE\",\"name\":\"n\",\"crew2\":1}");
    }

    public static void readsATypeThatTheSpecDoesNotKnow() {
        String text = "{\"speed\":3,\"type\":\"SAIL\"}";
        Step step = JsonReader.read(text.getBytes(StandardCharsets.UTF_8), Step::read);

        assertThat(step).isInstanceOf(UnknownStep.class);
        assertThat(step.type()).isEqualTo("SAIL");
        assertThat(UnknownStep.create("SAIL").putUnlisted("speed", JsonValue.of(3)).build().toJson())
                .isEqualTo(JsonValue.parse(text));
        assertThatThrownBy(() -> UnknownStep.create(null)).isInstanceOf(NullPointerException.class).hasMessage("type");
    }

    public static void refusesAnotherTypesJsonAndAWrongToken() {
        assertThatThrownBy(() -> Measure.fromJson(JsonValue.parse("{\"type\":\"SAIL\"}"))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Measure.fromJson(JsonValue.parse("{\"crew\":\"3\"}")))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("/crew");
    }

    public static void buildsAgain() {
        Measure.Create first = Measure.create().name("first").name("again").build();
        Measure.Create second = first.toBuilder().crew(2).build();

        assertThat(first.draft().name()).isEqualTo("again");
        assertThat(first.draft().crew()).isNull();
        assertThat(second.draft().name()).isEqualTo("again");
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> Measure.create().name(null)).isInstanceOf(NullPointerException.class).hasMessage("name");
    }
}
