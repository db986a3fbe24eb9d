package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Crane;
import com.example.harbour.Load;
import com.example.harbour.Pier;
import com.example.harbour.Rope;
import com.example.harbour.Tie;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

public final class Judging {

    private Judging() {}

    /** What is said, without the violations of other rules than those that {@code about} is part of. */
    private static List<String> said(Supplier<?> build, String about) {
        try {
            build.get();
            return List.of();
        } catch (ViolationException e) {
            return e.violations().stream()
                    .map(Violation::toString)
                    .filter(text -> text.contains(about))
                    .toList();
        }
    }

    public static void requiresAndForbids() {
        assertThat(said(Load.create().crane(Crane.BOTH_ENDS)::build, "BOTH_ENDS"))
                .containsExactly("code: must be set when crane == BOTH_ENDS");
        assertThat(said(Load.create().crane(Crane.RIGHT)::build, "LEFT, RIGHT"))
                .contains("code: must be set when crane in (LEFT, RIGHT)", "weight: must be set when crane in (LEFT, RIGHT)");
        assertThat(said(Load.create().crane(Crane.RIGHT).code("c").weight(1)::build, "crane in")).isEmpty();
        assertThat(said(Load.create().crane(Crane.LEFT)::build, "unless"))
                .containsExactly("a: must be set unless crane != LEFT");
        assertThat(said(Load.create()::build, "unless")).isEmpty();
        assertThat(said(Load.create().mass(1).crane(Crane.LEFT)::build, "mass:")).containsExactly("mass: must not be set");
    }

    public static void joinsConditions() {
        String both = "when crane == \"both sides\" and weight > 10 or not loud == true";
        assertThat(said(Load.create().code("c").loud(true).crane(Crane.BOTH).weight(11)::build, both)).hasSize(1);
        assertThat(said(Load.create().code("c").loud(true).crane(Crane.BOTH).weight(10)::build, both)).isEmpty();
        assertThat(said(Load.create().code("c").loud(true).crane(Crane.BOTH)::build, both)).isEmpty();
        assertThat(said(Load.create().code("c")::build, both)).hasSize(1);
        String not = "when not (crane == LEFT or crane == RIGHT)";
        assertThat(said(Load.create()::build, not)).hasSize(1);
        assertThat(said(Load.create().crane(Crane.RIGHT)::build, not)).isEmpty();
        String set = "when not weight is set and not (not tide is set)";
        assertThat(said(Load.create().a("a").tide(1)::build, set)).hasSize(1);
        assertThat(said(Load.create().a("a").tide(1).weight(1)::build, set)).isEmpty();
        assertThat(said(Load.create().a("a")::build, set)).isEmpty();
    }

    public static void comparesNumbersTextsAndAddresses() {
        String range = "when weight >= 1 and weight < 5 and tide <= 1.5";
        assertThat(said(Load.create().weight(4).tide(1.5)::build, range)).hasSize(1);
        assertThat(said(Load.create().weight(5).tide(1.5)::build, range)).isEmpty();
        assertThat(said(Load.create().weight(4).tide(1.51)::build, range)).isEmpty();
        String large = "when tide == 3 or weight == -1 or tide > 1e400 or tide > 1e30 or weight == 9223372036854775807 or tide < 0.1";
        for (double tide : new double[] {3, 1e31, 0.09, -1}) {
            assertThat(said(Load.create().tide(tide)::build, large)).hasSize(1);
        }
        assertThat(said(Load.create().tide(1e30)::build, large)).isEmpty();
        assertThat(said(Load.create().weight(-1)::build, large)).hasSize(1);
        assertThat(said(Load.create().weight(Long.MAX_VALUE)::build, large)).hasSize(1);
        assertThat(said(Load.create().weight(Long.MAX_VALUE - 1)::build, large)).isEmpty();
        String text = "when code == \"x\\\"y\" or code != \"z\" or loud != false";
        assertThat(said(Load.create().c("c").code("z").loud(false)::build, text)).isEmpty();
        assertThat(said(Load.create().c("c").code("x\"y").loud(false)::build, text)).hasSize(1);
        assertThat(said(Load.create().page(URI.create("https://harbour.example"))::build, "when page")).hasSize(1);
        assertThat(said(Load.create().page(URI.create("https://other.example"))::build, "when page")).isEmpty();
    }

    public static void reachesIntoObjects() {
        Pier open = Pier.builder().box(Pier.Box.builder().open(true).build()).build();
        assertThat(said(Load.create().pier(open)::build, "pier.box.open"))
                .containsExactly(
                        "pier.number: must be set when pier.box.open == true",
                        "pier.box.label: must be set when pier.box.open == true");
        assertThat(said(Load.create()::build, "pier.box.open")).isEmpty();
        Pier boxed = open.toBuilder().number(4).lit(true).build();
        assertThat(said(Load.create().pier(boxed).other(boxed)::build, "other.number")).hasSize(1);
        assertThat(said(Load.create().pier(boxed).other(Pier.builder().number(4).build())::build, "other.number")).isEmpty();
    }

    public static void counts() {
        assertThat(said(Load.create()::build, "one of"))
                .containsExactly(
                        "exactly one of a, b must be set, none is", "at least one of a, b, c must be set");
        assertThat(said(Load.create().a("a").b("b")::build, "one of"))
                .containsExactly(
                        "exactly one of a, b must be set, 2 are", "at most one of a, b, pier.box.label may be set, 2 are");
        assertThat(said(Load.create().pier(Pier.builder().build())::build, "all or none")).hasSize(1);
    }

    public static void judgesAnUpdateByWhatIsInIt() {
        assertThat(said(Load.update()::build, "")).isEmpty();
        assertThat(said(Load.update().crane(Crane.LEFT)::build, "")).isEmpty();
        assertThat(said(Load.update().c("c").code("y")::build, "when code")).isEmpty();
        assertThat(said(Load.update().c("c").code("y").loud(false)::build, "when code")).hasSize(1);
        assertThat(said(Load.update().a("a").crane(Crane.BOTH)::build, "not crane in")).hasSize(1);
        assertThat(said(Load.update().a("a").b("b")::build, "exactly one of")).hasSize(1);
        assertThat(said(Load.update().pier(Pier.builder().build())::build, "all or none")).isEmpty();
        assertThat(said(Load.update().loud(true)::build, "unless name")).isEmpty();
        assertThat(said(Load.create().loud(true)::build, "unless name"))
                .containsExactly("loud: must not be set unless name is set");
    }

    public static void judgesTheObjectsOfAListAsWholes() {
        assertThat(said(() -> Rope.builder().length(4).build(), ""))
                .containsExactly("colour: must be set when length > 3");
        assertThat(said(() -> Rope.builder().build(), "")).containsExactly("at least one of length, colour must be set");
        assertThat(said(
                        () -> Tie.Update.fromJson(dev.tenon.runtime.json.JsonValue.parse(
                                "{\"type\":\"TIE\",\"ropes\":[{\"length\":4},{}],\"rope\":{\"colour\":\"red\"}}")),
                        ""))
                .containsExactly(
                        "ropes[0].colour: must be set when length > 3",
                        "ropes[1]: at least one of length, colour must be set",
                        "rope.colour: must not be set unless length is set");
    }
}
