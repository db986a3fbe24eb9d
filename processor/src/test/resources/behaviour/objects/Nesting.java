package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.harbour.Crate;
import com.example.harbour.Stack;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;

public final class Nesting {

    private Nesting() {}

    public static void tellsThePathIntoObjectsAndLists() {
        String json = "{\"type\":\"STACK\",\"crates\":[{\"id\":1},{\"inside\":[{\"id\":2,\"label\":{\"text\":\"\"}}]}],"
                + "\"place\":{\"row\":0,\"cell\":{\"y\":1}}}";

        ViolationException refused = catchThrowableOfType(
                ViolationException.class, () -> Stack.Create.fromJson(JsonValue.parse(json)));

        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "crates[1].id", "crates[1].inside[0].label.text", "place.row", "place.cell.x");
    }

    public static void tellsThePathInAnUpdateToo() {
        ViolationException refused = catchThrowableOfType(
                ViolationException.class,
                () -> Stack.Update.fromJson(JsonValue.parse("{\"type\":\"STACK\",\"place\":{\"row\":1}}")));

        assertThat(refused.violations()).extracting(Violation::path).containsExactly("place.cell");
        assertThat(refused).hasMessageStartingWith("Stack.Update has a violation:");
    }

    public static void holdsItselfAndChangesThroughNoList() {
        Crate inner = Crate.builder().id(2).build();
        Crate outer = Crate.builder().id(1).parent(inner).inside(List.of(inner)).build();

        assertThat(outer.inside()).containsExactly(inner).isUnmodifiable();
        assertThat(outer.toBuilder().id(3).build().parent()).isEqualTo(inner);
        assertThat(outer).hasToString("Crate {\"id\":1,\"parent\":{\"id\":2},\"inside\":[{\"id\":2}]}");
    }
}
