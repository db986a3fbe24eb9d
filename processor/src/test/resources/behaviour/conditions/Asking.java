package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Crate;
import com.example.harbour.Item;
import com.example.harbour.Kind;
import com.example.harbour.Load;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;
import java.util.function.Supplier;

public final class Asking {

    private Asking() {}

    /** What is said of one field. */
    private static List<String> said(Supplier<?> build, String field) {
        try {
            build.get();
            return List.of();
        } catch (ViolationException e) {
            return e.violations().stream()
                    .map(Violation::toString)
                    .filter(text -> text.startsWith(field))
                    .toList();
        }
    }

    private static Crate crate(long weight) {
        return Crate.builder().weight(weight).build();
    }

    public static void matchesTheWholeText() {
        assertThat(said(Load.create().name("12").code("abc")::build, "a:"))
                .containsExactly("a: must be set when code matches \"[a-z]{3}\" or not name matches \"\\\\d+\"");
        assertThat(said(Load.create().name("12").code("abcd")::build, "a:")).isEmpty();
        assertThat(said(Load.create().name("12")::build, "a:")).isEmpty();
        assertThat(said(Load.create()::build, "a:")).hasSize(1);
    }

    public static void measuresListsAndTexts() {
        assertThat(said(Load.create().a("a").code("x")::build, "a:")).hasSize(1);
        assertThat(said(Load.create().a("a").code("xy")::build, "a:")).isEmpty();
        assertThat(said(Load.create().a("a").crates(List.of(crate(1), crate(1)))::build, "a:")).isEmpty();
        assertThat(said(Load.create().a("a").crates(List.of(crate(1), crate(1), crate(1)))::build, "a:")).hasSize(1);
        assertThat(said(Load.create().code("wide")::build, "b:")).hasSize(1);
        assertThat(said(Load.create().code("wide").tags(List.of("one"))::build, "b:")).isEmpty();
        assertThat(said(Load.create().code("wide").tags(List.of())::build, "b:")).hasSize(1);
        Load.Box two = Load.Box.builder().words(List.of("x", "y")).build();
        assertThat(said(Load.create().box(two)::build, "b:")).hasSize(1);
    }

    public static void looksAtItems() {
        assertThat(said(Load.create().b("b").crates(List.of(crate(1), crate(11)))::build, "b:")).hasSize(1);
        assertThat(said(Load.create().b("b").crates(List.of(crate(1), crate(10)))::build, "b:")).isEmpty();
        assertThat(said(Load.create().b("b").crates(List.of())::build, "b:")).isEmpty();
        assertThat(said(Load.create().tags(List.of("slow", "fast"))::build, "c:")).hasSize(1);
        assertThat(said(Load.create().tags(List.of("slow"))::build, "c:")).isEmpty();
        assertThat(said(Load.create().tags(List.of("very slow"))::build, "c:")).hasSize(1);
        assertThat(said(Load.create().kinds(List.of(Kind.LIGHT, Kind.HEAVY))::build, "c:")).hasSize(1);
        assertThat(said(Load.create().kinds(List.of(EnumValue.unlisted(Kind.class, "ODD")))::build, "c:")).isEmpty();
        assertThat(said(Load.create().days(List.of(1, 7))::build, "c:")).hasSize(1);
        assertThat(said(Load.create().days(List.of(1, 5))::build, "c:")).isEmpty();
    }

    public static void looksAtItemsOfItems() {
        Crate.Builder crate = Crate.builder().items(List.of(Item.builder().code("A").build(), Item.builder().code("Z").build()));
        assertThat(said(Load.create().crates(List.of(crate(1), crate.build()))::build, "d:")).isEmpty();
        assertThat(said(Load.create().crates(List.of(crate.kind(Kind.HEAVY).build()))::build, "d:"))
                .containsExactly("d: must be set when some crates.items.code == \"Z\" and not some crates.kind != HEAVY");
    }

    public static void comparesFields() {
        assertThat(said(Load.create().least(3).most(2)::build, "e:")).hasSize(1);
        assertThat(said(Load.create().least(3).most(3)::build, "e:")).isEmpty();
        assertThat(said(Load.create().least(3)::build, "e:")).isEmpty();
        assertThat(said(Load.create().tide(0.5).draught(0.5)::build, "e:")).hasSize(1);
        assertThat(said(Load.create().tide(0.5).draught(0.25)::build, "e:")).isEmpty();
        assertThat(said(Load.create().kind(Kind.HEAVY).other(Kind.HEAVY)::build, "e:")).hasSize(1);
        assertThat(said(Load.create().kind(Kind.HEAVY).other(Kind.LIGHT)::build, "e:")).isEmpty();
        assertThat(said(Load.create().box(Load.Box.builder().low(2).high(1).build())::build, "e:")).hasSize(1);
        assertThat(said(Load.create().box(Load.Box.builder().low(1).high(1).build())::build, "e:")).isEmpty();
        assertThat(said(Load.create()::build, "e:")).isEmpty();
    }

    public static void comparesAnItemWithAFieldBesideTheListAndWithinTheItem() {
        assertThat(said(Load.create().f("f").most(5).crates(List.of(Crate.builder().weight(5).limit(5).build()))::build, "f:"))
                .hasSize(1);
        assertThat(said(Load.create().f("f").most(6).crates(List.of(Crate.builder().weight(5).limit(5).build()))::build, "f:"))
                .isEmpty();
        assertThat(said(Load.create().f("f").most(6).crates(List.of(Crate.builder().weight(5).limit(7).build()))::build, "f:"))
                .hasSize(1);
    }

    public static void judgesInsideOfItems() {
        assertThat(said(() -> Crate.builder().weight(2).limit(1).build(), "label"))
                .containsExactly("label: must be set when weight > limit");
        assertThat(said(() -> Crate.builder().items(List.of(Item.builder().code("X1").build())).build(), "note")).hasSize(1);
        assertThat(said(() -> Crate.builder().items(List.of(Item.builder().code("Y1").build())).build(), "note")).isEmpty();
    }

    public static void judgesAnUpdateByWhatIsInIt() {
        assertThat(said(Load.update().b("b").crates(List.of(crate(11)))::build, "b:")).hasSize(1);
        assertThat(said(Load.update().f("f").crates(List.of(crate(11)))::build, "f:")).isEmpty();
        assertThat(said(Load.update().f("f").most(1).crates(List.of(crate(11)))::build, "f:")).hasSize(1);
        assertThat(said(Load.update().a("a").code("x")::build, "a:")).isEmpty();
    }
}
