package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.harbour.Colour;
import com.example.harbour.Crate;
import com.example.harbour.Stow;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class Stowing {

    private Stowing() {}

    private static Stow.Create.Builder some() {
        return Stow.create().labels(Map.of()).tags(List.of("b", "a"));
    }

    public static void writesWhatItReads() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("z", "1");
        labels.put("", "2");
        labels.put("a/b~\"\n", "3");
        Stow.Create all = some().labels(labels)
                .rows(List.of(crate(2), crate(1)))
                .counts(Map.of("x", 9))
                .days(Map.of("x", LocalDate.EPOCH))
                .waits(Map.of("x", Duration.ofMillis(1500)))
                .waitsInARow(List.of(Duration.ZERO, Duration.ZERO))
                .paints(Map.of("x", Colour.RED))
                .marks(Map.of("x", Stow.Marks.of("SIDE")))
                .crates(Map.of("x", crate(1)))
                .inline(Map.of("x", Stow.Inline.builder().a("a").build()))
                .extras(Map.of("x", JsonValue.NULL))
                .stacks(Map.of("x", List.of(crate(1))))
                .holds(List.of(Map.of("x", crate(1)), Map.of("x", crate(1))))
                .grid(List.of(List.of(1, 2, 3), List.of(3, 2, 1)))
                .maps(Map.of("x", Map.of("y", new BigDecimal("1.10"))))
                .names(List.of(Map.of("x", "1"), Map.of("x", "2")))
                .either(Map.of("x", crate(1)))
                .build();

        assertThat(all.toJson().toString())
                .contains("\"tags\":[\"b\",\"a\"]")
                .contains("\"labels\":{\"z\":\"1\",\"\":\"2\",\"a/b~\\\"\\n\":\"3\"}")
                .contains("\"waits\":{\"x\":1.5},\"waits_in_a_row\":[0,0]")
                .contains("\"marks\":{\"x\":\"SIDE\"}")
                .contains("\"extras\":{\"x\":null}")
                .contains("\"maps\":{\"x\":{\"y\":1.10}}");
        assertThat(Stow.Create.fromJson(all.toJson())).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(all.draft().labels()).containsExactlyEntriesOf(labels);
    }

    private static Crate crate(long id) {
        return Crate.builder().id(id).build();
    }

    private static Crate badCrate() {
        return Crate.fromJson(JsonValue.parse("{\"id\":0}"));
    }

    public static void tellsTheWayToWhatIsWrong() {
        ViolationException refused = catchThrowableOfType(
                ViolationException.class,
                () -> some().tags(List.of("a", "b", "a", "b"))
                        .rows(List.of(crate(1), crate(1)))
                        .counts(Map.of("x\n\"y\"", 10))
                        .waits(Map.of("w", Duration.ZERO))
                        .crates(Map.of("c", badCrate()))
                        .stacks(Map.of("s", List.of(crate(1), badCrate())))
                        .holds(List.of(Map.of(), Map.of("h", badCrate())))
                        .grid(List.of(List.of(1, 2, 3), List.of(1, 2), List.of(1, 2, 3)))
                        .maps(Map.of("m", Map.of("n", new BigDecimal("-0.1"))))
                        .names(List.of(Map.of("n", "")))
                        .either(Map.of("e", badCrate()))
                        .build());

        assertThat(refused.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "tags: must have 1 to 3 items, has 4",
                        "tags[2]: must not repeat tags[0]",
                        "tags[3]: must not repeat tags[1]",
                        "rows[1]: must not repeat rows[0]",
                        "counts[\"x \"y\"\"]: must be 0 to 9, is 10",
                        "waits[\"w\"]: must be at least 1 second, is 0",
                        "crates[\"c\"].id: must be at least 1, is 0",
                        "stacks[\"s\"][1].id: must be at least 1, is 0",
                        "holds[1][\"h\"].id: must be at least 1, is 0",
                        "grid[2]: must not repeat grid[0]",
                        "grid[1]: must have 3 items, has 2",
                        "maps[\"m\"][\"n\"]: must be at least 0, is -0.1",
                        "names[0][\"n\"]: must be at least 1 character long, is 0",
                        "either[\"e\"].id: must be at least 1, is 0");
        assertThatThrownBy(() -> some().counts(Map.of()).build()).hasMessageContaining("counts: must have 1 to 3 entries, has 0");
    }

    public static void refusesNullAndOtherTokens() {
        Map<String, String> wrong = Map.of(
                "/labels/x", "{\"labels\":{\"x\":null}}",
                "/labels", "{\"labels\":[]}",
                "/counts/a~1b", "{\"counts\":{\"a/b\":\"1\"}}",
                "/stacks/x/0", "{\"stacks\":{\"x\":[1]}}",
                "/holds/1", "{\"holds\":[{},[]]}",
                "/maps/x/y", "{\"maps\":{\"x\":{\"y\":true}}}",
                "/either/x", "{\"either\":{\"x\":1}}");

        wrong.forEach((pointer, json) -> assertThatThrownBy(() -> Stow.fromJson(JsonValue.parse(json)))
                .as(json)
                .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.pointer()).isEqualTo(pointer)));
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("x", null);
        assertThatThrownBy(() -> some().labels(labels)).isInstanceOf(NullPointerException.class).hasMessage("labels");
        labels.clear();
        labels.put(null, "x");
        assertThatThrownBy(() -> some().labels(labels)).isInstanceOf(NullPointerException.class).hasMessage("labels");
    }

    public static void keepsWhatAServerRepeats() {
        Stow view = Stow.fromJson(JsonValue.parse("{\"tags\":[\"a\",\"a\"],\"labels\":{\"b\":\"1\",\"a\":\"2\"}}"));

        assertThat(view.tags()).containsExactly("a", "a");
        assertThat(view.labels().keySet()).containsExactly("b", "a");
        assertThat(view.toJson()).hasToString("{\"type\":\"STOW\",\"tags\":[\"a\",\"a\"],\"labels\":{\"b\":\"1\",\"a\":\"2\"}}");
    }

    public static void nobodyChangesWhatIsBuilt() {
        List<Integer> row = new ArrayList<>(List.of(1, 2, 3));
        Map<String, String> labels = new LinkedHashMap<>(Map.of("x", "1"));
        Stow.Create made = some().labels(labels).grid(List.of(row)).either(List.of(row)).build();
        row.clear();
        labels.clear();

        assertThat(made.draft().grid()).containsExactly(List.of(1, 2, 3));
        assertThat(made.toJson().toString()).contains("\"labels\":{\"x\":\"1\"}", "\"either\":[[1,2,3]]");
        assertThatThrownBy(() -> made.draft().labels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.draft().grid().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Stow.fromJson(made.toJson()).labels().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    public static void mapsAreEqualInAnyOrder() {
        assertThat(Stow.fromJson(JsonValue.parse("{\"labels\":{\"a\":\"1\",\"b\":\"2\"}}")))
                .isEqualTo(Stow.fromJson(JsonValue.parse("{\"labels\":{\"b\":\"2\",\"a\":\"1\"}}")));
    }
}
