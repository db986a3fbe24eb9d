package dev.tenon.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ViolationsTest {

    @Test
    void requiredInAWholeOnly() {
        assertThat(whole(v -> v.required("a", null))).containsExactly("a: is required");
        assertThat(part(v -> v.required("a", null))).isEmpty();
        assertThat(whole(v -> v.required("a", ""))).isEmpty();
    }

    @Test
    void ranges() {
        assertThat(both(v -> v.range("a", 0, 1, 24))).containsExactly("a: must be 1 to 24, is 0");
        assertThat(both(v -> v.range("a", 25L, 1, 24))).containsExactly("a: must be 1 to 24, is 25");
        assertThat(both(v -> v.range("a", 0, 1, Long.MAX_VALUE))).containsExactly("a: must be at least 1, is 0");
        assertThat(both(v -> v.range("a", 0, 1, Integer.MAX_VALUE))).containsExactly("a: must be at least 1, is 0");
        assertThat(both(v -> v.range("a", 9, Integer.MIN_VALUE, 1))).containsExactly("a: must be at most 1, is 9");
        assertThat(both(v -> {
                    v.range("a", 1, 1, 24);
                    v.range("a", 24, 1, 24);
                    v.range("a", null, 1, 24);
                    v.range("a", 0.5, 0, 1);
                }))
                .isEmpty();
    }

    @Test
    void fractionsAreNotCutOff() {
        assertThat(both(v -> v.range("a", 24.5, 1, 24))).containsExactly("a: must be 1 to 24, is 24.5");
        assertThat(both(v -> v.range("a", -0.5, 0, 24))).containsExactly("a: must be 0 to 24, is -0.5");
        assertThat(both(v -> v.range("a", Double.NaN, 0, 24))).containsExactly("a: must be 0 to 24, is NaN");
    }

    @Test
    void lengthsSizesPatterns() {
        Pattern lower = Pattern.compile("[a-z]+");
        assertThat(both(v -> v.length("a", "", 1, Integer.MAX_VALUE)))
                .containsExactly("a: must be at least 1 character long, is 0");
        assertThat(both(v -> v.length("a", "abc", 0, 2))).containsExactly("a: must be at most 2 characters long, is 3");
        assertThat(both(v -> v.size("a", List.of(1), 2, 3))).containsExactly("a: must have 2 to 3 items, has 1");
        assertThat(both(v -> v.length("a", "ab", 3, 3))).containsExactly("a: must be 3 characters long, is 2");
        assertThat(both(v -> v.range("a", 4, 5, 5))).containsExactly("a: must be 5, is 4");
        assertThat(both(v -> v.pattern("a", "ab1", lower))).containsExactly("a: must match [a-z]+");
        assertThat(both(v -> {
                    v.length("a", "ab", 1, 2);
                    v.length("a", null, 1, 2);
                    v.size("a", List.of(), 0, 2);
                    v.size("a", null, 1, 2);
                    v.pattern("a", "ab", lower);
                    v.pattern("a", null, lower);
                }))
                .isEmpty();
    }

    @Test
    void secretsAreNotShown() {
        assertThat(both(v -> {
                    v.secret().range("pin", 777, 0, 9);
                    v.secret().length("code", "s3cret", 8, 9);
                    v.secret().pattern("key", "s3cret", Pattern.compile("[0-9]+"));
                    v.secret().each("keys", List.of("s3cret", "s3cret"), (at, key) -> v.length(at, key, 0, 2));
                    v.secret().each("pins", List.of(777, 777), (at, pin) -> v.range(at, pin, 0, 9));
                }))
                .hasSize(7)
                .noneMatch(text -> text.contains("777") || text.contains("s3cret") || text.contains("is 6"));
        assertThat(both(v -> {
                    v.secret().range("pin", 5, 0, 9);
                    v.range("open", 10, 0, 9);
                }))
                .containsExactly("open: must be 0 to 9, is 10");
    }

    @Test
    void pathsOfWhatIsInside() {
        Checked pier = v -> {
            v.required("number", null);
            v.exactlyOne("a, b", null, null);
            v.nested("lamp", lamp -> lamp.range("watts", 0, 1, 9));
            v.each("ropes", List.of("", "x"), (at, rope) -> v.length(at, rope, 1, 9));
        };
        List<String> expected = List.of(
                "piers[1].number: is required",
                "piers[1]: exactly one of a, b must be set, none is",
                "piers[1].lamp.watts: must be 1 to 9, is 0",
                "piers[1].ropes[0]: must be 1 to 9 characters long, is 0");
        Checked fine = v -> {};
        // What is nested replaces what the server has: it is whole, even in a part.
        assertThat(both(v -> v.each("piers", List.of(fine, pier), v::nested))).isEqualTo(expected);
        assertThat(both(v -> v.nested("pier", null))).isEmpty();
    }

    @Test
    void rulesOverSeveralFields() {
        assertThat(whole(v -> v.require("a", null, "when b == 1"))).containsExactly("a: must be set when b == 1");
        assertThat(part(v -> v.require("a", null, "when b == 1"))).isEmpty();
        assertThat(both(v -> v.forbid("a", 1, "unless b == 1"))).containsExactly("a: must not be set unless b == 1");
        assertThat(both(v -> v.forbid("a", 1, ""))).containsExactly("a: must not be set");
        assertThat(both(v -> {
                    v.require("a", 1, "");
                    v.forbid("a", null, "");
                }))
                .isEmpty();
    }

    @Test
    void countingRules() {
        assertThat(both(v -> v.exactlyOne("a, b", 1, 1))).containsExactly("exactly one of a, b must be set, 2 are");
        assertThat(both(v -> v.exactlyOne("a, b", 1, null))).isEmpty();
        assertThat(both(v -> v.atMostOne("a, b", 1, 1))).containsExactly("at most one of a, b may be set, 2 are");
        assertThat(both(v -> v.atMostOne("a, b", null, null))).isEmpty();
        assertThat(both(v -> v.atLeastOne("a, b", 1, 1))).isEmpty();
        assertThat(both(v -> v.allOrNone("a, b", 1, 1))).isEmpty();
        assertThat(both(v -> v.allOrNone("a, b", null, null))).isEmpty();
        Consumer<Violations> tooFew = v -> {
            v.exactlyOne("a, b", null, null);
            v.atLeastOne("a, b", null, null);
            v.allOrNone("a, b, c", 1, 1, null);
        };
        assertThat(whole(tooFew))
                .containsExactly(
                        "exactly one of a, b must be set, none is",
                        "at least one of a, b must be set",
                        "all or none of a, b, c must be set, 2 are");
        assertThat(part(tooFew)).isEmpty();
    }

    @Test
    void whatCanBeJudged() {
        assertThat(Violations.ofWhole().canJudge(null, 1)).isTrue();
        assertThat(Violations.ofPart().canJudge(null, 1)).isFalse();
        assertThat(Violations.ofPart().canJudge(1, 1)).isTrue();
        assertThat(Violations.ofPart().canJudge()).isTrue();
    }

    @Test
    void theException() throws Exception {
        Violations one = Violations.ofWhole();
        assertThatCode(() -> one.throwIfAny("Crate")).doesNotThrowAnyException();
        one.required("a", null);
        assertThatThrownBy(() -> one.throwIfAny("Crate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Crate has a violation:\n  a: is required");
        one.atLeastOne("b, c", null, null);
        ViolationException two = new ViolationException("Crate.Create", one.found());
        assertThat(two)
                .hasMessage("Crate.Create has violations:\n  a: is required\n  at least one of b, c must be set");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(two);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ViolationException) in.readObject()).violations()).isEqualTo(one.found());
        }
    }

    private static List<String> whole(Consumer<Violations> check) {
        return texts(Violations.ofWhole(), check);
    }

    private static List<String> part(Consumer<Violations> check) {
        return texts(Violations.ofPart(), check);
    }

    /** For what does not depend on whether it is a whole or a part. */
    private static List<String> both(Consumer<Violations> check) {
        List<String> found = whole(check);
        assertThat(part(check)).isEqualTo(found);
        return found;
    }

    private static List<String> texts(Violations violations, Consumer<Violations> check) {
        check.accept(violations);
        return violations.found().stream().map(Violation::toString).toList();
    }
}
