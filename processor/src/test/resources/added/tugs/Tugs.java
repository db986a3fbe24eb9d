package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.cranes.Hoist;
import com.example.cranes.Hooked;
import com.example.cranes.Note;
import com.example.harbour.AddedStep;
import com.example.harbour.Berth;
import com.example.harbour.Harbour;
import com.example.harbour.Step;
import com.example.tugs.Pace;
import com.example.tugs.Tow;
import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;

/** What a project does with types that are added to bindings that are additions themselves. */
public final class Tugs {

    private static final AddedTypes<Harbour> ADDED = Hoist.TYPE.and(Tow.TYPE);

    private Tugs() {}

    private static Tow.Create.Builder tow() {
        return Tow.create().name("Out").hooks(1).length(40);
    }

    public static void bothAreReadAsWhatTheyAre() {
        String json = "{\"type\":\"TOW\",\"name\":\"Out\",\"hooks\":1,\"length\":40,\"pace\":\"SWIFT\"}";
        Step tow = Step.fromJson(JsonValue.parse(json), ADDED);

        assertThat(tow).isInstanceOf(Tow.class).isInstanceOf(AddedStep.class).isInstanceOf(Hooked.class);
        assertThat(tow.toJson().toString()).isEqualTo(json);
        assertThat(Step.fromJson(JsonValue.parse("{\"type\":\"HOIST\"}"), ADDED)).isInstanceOf(Hoist.class);
    }

    public static void itIsSentAsSaid() {
        Tow.Create made = tow().pace(Pace.FAST).about(Note.builder().text("x").build()).build();

        assertThat(made.toJson().toString())
                .isEqualTo(
                        "{\"type\":\"TOW\",\"name\":\"Out\",\"hooks\":1,\"length\":40,\"pace\":\"FAST\",\"about\":{\"text\":\"x\"}}");
    }

    public static void rulesAskObjectsOfBothPackages() {
        Note labelled = Note.builder().text("x").label("y").build();
        Berth far = Berth.builder().number(4).build();

        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> tow().about(labelled).build())
                .withMessageContaining("place: must be set when about.label is set");
        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> tow().pace(Pace.SLOW).place(far).build())
                .withMessageContaining("pace: must not be set when place.number > 3");
    }
}
