package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Drop;
import com.example.harbour.Lift;
import com.example.harbour.Pier;
import com.example.harbour.UnknownStep;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

public final class Marking {

    private static final String CONSTANTS =
            "\"format\":\"v2\",\"revision\":3,\"serial\":3000000000,\"rate\":1.10,\"on\":true,\"shape\":\"b\"";

    private Marking() {}

    @SuppressWarnings("deprecation")
    private static Lift.Create create() {
        return Lift.create().region("r").code("4711").hook(1).zone("z").build();
    }

    public static void requestsAlwaysHaveTheConstants() {
        assertThat(create().toJson().toString()).contains(CONSTANTS);
        assertThat(Lift.update().name("n").build().toJson().toString()).contains(CONSTANTS);
        assertThat(Pier.builder().number(1).build().toJson()).hasToString("{\"kind\":\"pier\",\"number\":1}");
        assertThat(Lift.Create.fromJson(create().toJson())).isEqualTo(create());
        assertThat(create().toBuilder().build()).isEqualTo(create());
    }

    public static void viewsHoldWhatTheServerSent() {
        Lift view = Lift.fromJson(JsonValue.parse("{\"format\":\"v2\",\"rate\":1.1,\"shape\":\"a\",\"on\":null}"));

        assertThat(view.format()).isEqualTo("v2");
        assertThat(view.shape()).isEqualTo("a");
        assertThat(view.revision()).isNull();
        assertThat(view.toJson()).hasToString("{\"format\":\"v2\",\"rate\":1.1,\"shape\":\"a\",\"on\":null,\"type\":\"LIFT\"}");
    }

    public static void anotherValueIsRefusedWithItsPlace() {
        Map<String, String> wrong = Map.of(
                "format", "\"v3\"", "revision", "4", "serial", "3", "rate", "1.11", "on", "false", "shape", "\"b\"");

        wrong.forEach((name, json) -> assertThatThrownBy(
                        () -> Lift.fromJson(JsonValue.parse("{\"" + name + "\":" + json + "}")))
                .as(name)
                .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.pointer()).isEqualTo("/" + name)));
        assertThatThrownBy(() -> Lift.Create.fromJson(JsonValue.parse("{\"shape\":\"a\"}"))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Lift.fromJson(JsonValue.parse("{\"old\":{\"kind\":\"quay\"}}")))
                .hasMessageContaining("/old/kind");
    }

    public static void whatIsSetOnceIsNotUpdated() {
        assertThat(create().draft().region()).isEqualTo("r");
        assertThat(Drop.create().region("r").build().toJson()).hasToString("{\"type\":\"DROP\",\"region\":\"r\"}");
        assertThat(UnknownStep.create("SAIL").region("r").build().draft().region()).isEqualTo("r");
        assertThat(setters(Lift.Create.Builder.class)).contains("region", "zone", "code");
        assertThat(setters(Lift.Update.Builder.class)).contains("name").doesNotContain("region", "zone", "code", "format");
        assertThat(setters(Lift.Create.Builder.class)).doesNotContain("format", "revision", "shape");
        assertThatThrownBy(() -> Lift.Update.fromJson(JsonValue.parse("{\"region\":\"r\",\"code\":\"4711\"}")))
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("region: cannot be changed by an update")
                .hasMessageContaining("code: cannot be changed by an update")
                .hasMessageNotContaining("4711");
    }

    private static java.util.List<String> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods()).map(Method::getName).toList();
    }

    public static void deprecatedFieldsAreMarked() throws NoSuchMethodException {
        assertThat(Lift.class.getMethod("label").isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(Lift.class.getMethod("newHook").isAnnotationPresent(Deprecated.class)).isFalse();
    }
}
