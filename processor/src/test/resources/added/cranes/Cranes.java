package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.cranes.Hoist;
import com.example.cranes.Hooked;
import com.example.cranes.Note;
import com.example.cranes.Ring;
import com.example.cranes.Stack;
import com.example.harbour.AddedStep;
import com.example.harbour.Berth;
import com.example.harbour.Crane;
import com.example.harbour.Crate;
import com.example.harbour.Harbour;
import com.example.harbour.Job;
import com.example.harbour.Mark;
import com.example.harbour.Sail;
import com.example.harbour.Side;
import com.example.harbour.Step;
import com.example.harbour.UnknownStep;
import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;

/** What a project that has the bindings' jar does with types of its own. */
public final class Cranes {

    private static final AddedTypes<Harbour> ADDED = Hoist.TYPE.and(Ring.TYPE).and(Stack.TYPE);
    private static final String HOIST =
            "{\"more\":[1.10],\"type\":\"HOIST\",\"id\":7,\"name\":\"Up\",\"reach\":4,\"hooks\":2,\"height\":12,\"grip\":\"TONGS\"}";

    private Cranes() {}

    private static Hoist.Create.Builder hoist() {
        return Hoist.create().name("Up").height(12).hooks(2).reach(4);
    }

    public static void itIsAStepAndReadAsWhatItIs() {
        Step step = Step.fromJson(JsonValue.parse(HOIST), ADDED);

        assertThat(step).isInstanceOf(Hoist.class).isInstanceOf(AddedStep.class).isInstanceOf(Crane.class);
        Hoist hoist = (Hoist) step;
        assertThat(hoist.id()).isEqualTo(7);
        assertThat(hoist.height()).isEqualTo(12);
        assertThat(hoist.grip().wire()).isEqualTo("TONGS");
        assertThat(((Hooked) hoist).hooks()).isEqualTo(2);
        assertThat(hoist.toJson().toString()).isEqualTo(HOIST);
        assertThat(hoist).isEqualTo(Hoist.fromJson(JsonValue.parse(HOIST)));
        assertThat(hoist.toCreate().build().toBuilder().name("On").build().draft().name()).isEqualTo("On");
    }

    public static void whoeverIsNotToldKeepsAllOfIt() {
        Step step = Step.fromJson(JsonValue.parse(HOIST));

        assertThat(step).isInstanceOf(UnknownStep.class);
        assertThat(step.toJson().toString()).isEqualTo(HOIST);
        assertThat(Step.fromJson(JsonValue.parse("{\"type\":\"LOWER\"}"), ADDED)).isInstanceOf(UnknownStep.class);
        assertThat(Step.fromJson(JsonValue.parse("{\"type\":\"SAIL\"}"), ADDED)).isInstanceOf(Sail.class);
        assertThat(Step.fromJson(JsonValue.parse("{\"type\":\"STACK\"}"), ADDED)).isInstanceOf(UnknownStep.class);
        assertThat(Job.fromJson(JsonValue.parse("{\"job-kind\":\"STACK\",\"weight\":1,\"crates\":[]}"), ADDED))
                .isInstanceOf(Stack.class);
    }

    public static void requestsHaveTheFieldsOfAll() {
        Hoist.Create request = hoist()
                .ticket("T-1")
                .timeout(5)
                .org("o")
                .works("w")
                .crate(Crate.builder().weight(3).build())
                .load("pallet")
                .side(Side.PORT)
                .from(Berth.builder().number(2).build())
                .crates(List.of(Crate.builder().weight(1).build()))
                .build();

        assertThat(request.toJson().toString())
                .isEqualTo("{\"type\":\"HOIST\",\"name\":\"Up\",\"ticket\":\"T-1\",\"timeout\":5,\"org\":\"o\",\"reach\":4,"
                        + "\"crate\":{\"weight\":3},\"load\":\"pallet\",\"hooks\":2,\"height\":12,\"side\":\"PORT\",\"from\":{\"number\":2},"
                        + "\"crates\":[{\"weight\":1}],\"works\":\"w\"}");
        assertThat(Hoist.Create.fromJson(request.toJson())).isEqualTo(request);
        assertThat(Hoist.update().name("Down").noteNull().timeoutNull().build().toJson().toString())
                .isEqualTo("{\"type\":\"HOIST\",\"name\":\"Down\",\"timeout\":null,\"note\":null}");
        assertThat(Ring.create().name("Bell").ticket("T").build().toJson().toString())
                .isEqualTo("{\"type\":\"ring-bell\",\"name\":\"Bell\",\"ticket\":\"T\"}");
        assertThat(Stack.create().weight(3).crates(List.of(Crate.builder().weight(1).build())).build().draft().jobKind())
                .isEqualTo("STACK");
    }

    private static void refused(Hoist.Create.Builder builder, String... violations) {
        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.violations().stream().map(Object::toString))
                        .containsExactlyInAnyOrder(violations));
    }

    public static void rulesReachIntoPublishedObjects() {
        Crate gold = Crate.builder().weight(1).label("GOLD").build();
        Crate marked = Crate.builder()
                .weight(1)
                .marks(List.of(Mark.builder().colour(Mark.Colour.RED).size(4).build()))
                .build();
        Berth far = Berth.builder().number(4).build();

        refused(hoist().wind(Step.Wind.STORM), "berth: must be set when wind == STORM");
        refused(hoist().wind(Step.Wind.CALM), "from: must be set when wind == CALM");
        refused(hoist().from(far), "speed: must be set when from.number > 3 or from.com == \"x\"");
        refused(hoist().crate(gold), "code: must be set when crate.label == \"GOLD\"");
        refused(hoist().crate(marked).grip(Crane.Grip.NET), "grip: must not be set when some crate.marks.size > 3 and some crate.marks.colour == RED");
        refused(hoist().height(101), "height: must be 1 to 100, is 101");
        assertThat(hoist().from(far).speed(Hoist.Speed.FAST).crate(gold).code("c").build().draft().code()).isEqualTo("c");
    }

    /** What the server left out of a published object is as good as absent to a rule of another package. */
    public static void aPublishedObjectThatMissesSomethingIsJudgedAllTheSame() {
        Berth nowhere = Berth.fromJson(JsonValue.parse("{}"));

        refused(hoist().from(nowhere), "from.number: is required");
        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> Note.builder().text("crate").build())
                .withMessageContaining("about: must be set when text == \"crate\"");
        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> Note.builder().text("t").label("l").about(Crate.builder().weight(3).build()).build())
                .withMessageContaining("label: must not be set when about.weight == 3");
    }

    public static void secretsStayHidden() {
        assertThat(hoist().code("4711").build().toString()).doesNotContain("4711");
        assertThat(hoist().code("4711").build().toJson().toString()).contains("4711");
    }

    /** Its fields, and what else there is, are read and written by the classes of two packages in turn. */
    public static void manyStepsAreReadAtOnce() {
        List<Step> steps = List.of(
                Step.fromJson(JsonValue.parse("{\"type\":\"ring-bell\",\"id\":1,\"name\":\"Bell\",\"x\":1e400}"), ADDED),
                Step.fromJson(JsonValue.parse("{\"name\":\"Go\",\"speed\":3,\"type\":\"SAIL\",\"id\":2}"), ADDED));

        assertThat(steps.get(0)).isInstanceOf(Ring.class);
        assertThat(steps.get(0).toJson().toString()).isEqualTo("{\"type\":\"ring-bell\",\"id\":1,\"name\":\"Bell\",\"x\":1e400}");
        assertThat(steps.get(1).toJson().toString()).isEqualTo("{\"name\":\"Go\",\"speed\":3,\"type\":\"SAIL\",\"id\":2}");
    }
}
