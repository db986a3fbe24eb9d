package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Circle;
import com.example.harbour.Draw;
import com.example.harbour.Figure;
import com.example.harbour.Square;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;

/** Objects that a property tells apart. */
public final class Drawing {

    private static final Circle CIRCLE = Circle.builder().radius(1).build();

    private static Figure figure(String json) {
        return Figure.fromJson(JsonValue.parse(json));
    }

    public static void readsTheTagWhereverItStands() {
        Figure first = figure("{\"@kind\": \"circle\", \"radius\": 1}");
        Figure last = figure("{\"radius\": 1, \"@kind\": \"circle\"}");

        assertThat(first).isInstanceOfSatisfying(Figure.OfCircle.class, circle -> {
            assertThat(circle.value().radius()).isEqualTo(1);
            assertThat(circle.value().unlisted()).isEmpty();
        });
        assertThat(last).isEqualTo(first).isEqualTo(Figure.of(CIRCLE)).hasSameHashCodeAs(first);
    }

    public static void alwaysWritesTheTag() {
        assertThat(Figure.of(CIRCLE).toJson()).hasToString("{\"@kind\":\"circle\",\"radius\":1}");
        assertThat(CIRCLE.toJson()).hasToString("{\"radius\":1}");
    }

    public static void oneTypeMayStandUnderTwoTags() {
        Square square = Square.builder().side(2).build();

        assertThat(new Figure.OfSquare(square)).isNotEqualTo(new Figure.OfOtherSquare(square));
        assertThat(new Figure.OfOtherSquare(square).toJson()).hasToString("{\"@kind\":\"sq-2\",\"side\":2}");
        assertThat(figure("{\"@kind\": \"sq-1\", \"side\": 2}")).isEqualTo(new Figure.OfSquare(square));
    }

    public static void keepsWhatTheSpecDoesNotList() {
        for (String json : List.of(
                "{\"@kind\":\"star\",\"rays\":1.50}", "{\"rays\":5}", "{\"@kind\":7}", "[1]", "\"circle\"", "true")) {
            assertThat(figure(json)).isInstanceOf(Figure.Unlisted.class);
            assertThat(figure(json).toJson()).hasToString(json);
        }
        assertThat(figure("{\"@kind\":\"circle\",\"radius\":1,\"hue\":{\"@kind\":3}}").toJson())
                .hasToString("{\"@kind\":\"circle\",\"radius\":1,\"hue\":{\"@kind\":3}}");
    }

    public static void goesThroughTreesAndBack() {
        String tree = "{\"@kind\":\"group\",\"members\":[{\"@kind\":\"circle\",\"radius\":1},"
                + "{\"@kind\":\"group\",\"members\":[],\"first\":{\"@kind\":\"sq-1\",\"side\":2}},"
                + "{\"@kind\":\"star\"}],\"first\":\"x\",\"label\":null}";

        assertThat(figure(tree).toJson()).hasToString(tree);
        assertThat(figure(tree)).isEqualTo(figure(tree));
    }

    public static void isSetByTheObjectOrTheUnion() {
        Draw.Create made = Draw.create()
                .figure(CIRCLE)
                .figures(List.of(Figure.of(CIRCLE), new Figure.OfSquare(Square.builder().side(1).build())))
                .either(Figure.of(CIRCLE))
                .build();

        assertThat(made.toJson())
                .hasToString("{\"type\":\"DRAW\",\"figure\":{\"@kind\":\"circle\",\"radius\":1},"
                        + "\"figures\":[{\"@kind\":\"circle\",\"radius\":1},{\"@kind\":\"sq-1\",\"side\":1}],"
                        + "\"either\":{\"@kind\":\"circle\",\"radius\":1}}");
        assertThat(Draw.Create.fromJson(made.toJson())).isEqualTo(made);
        assertThat(Draw.update().eitherNull().build().toJson()).hasToString("{\"type\":\"DRAW\",\"either\":null}");
    }

    public static void checksWhatItHolds() {
        Figure wrong = figure("{\"@kind\": \"group\", \"members\": [{\"@kind\": \"circle\", \"radius\": 0}]}");

        assertThatThrownBy(() -> Draw.create().figure(wrong).build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("figure.members[0].radius: must be at least 1, is 0");
    }

    public static void refusesASecondTag() {
        Circle odd = CIRCLE.toBuilder().putUnlisted("@kind", JsonValue.of("square")).build();

        assertThatThrownBy(() -> Draw.create().figure(odd).build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("figure.@kind: must not be set as an unlisted property, since it is the tag");
        assertThat(Figure.of(odd).toJson()).hasToString("{\"@kind\":\"circle\",\"radius\":1}");
        assertThatThrownBy(() -> figure("{\"@kind\": \"circle\", \"radius\": 1, \"@kind\": \"circle\"}"))
                .isInstanceOf(JsonException.class);
    }

    public static void hidesSecrets() {
        Figure square = figure("{\"@kind\": \"sq-1\", \"side\": 1, \"password\": \"hush\"}");

        assertThat(square.toString()).contains("<redacted>").doesNotContain("hush");
        assertThat(figure("{\"@kind\": \"star\", \"password\": \"hush\"}").toString()).doesNotContain("hush");
    }
}
