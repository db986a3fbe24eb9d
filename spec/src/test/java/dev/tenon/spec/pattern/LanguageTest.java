package dev.tenon.spec.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final long SEED = 20_260_102;

    private static Language of(String pattern) {
        Pattern.compile(pattern);
        return Language.of(pattern).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a|a)*",
                "(a|aa)+b",
                "(.*)*x",
                "(a*)*",
                "([a-z]+[0-9]*)*",
                "(x+x+)+y",
                "(\\w+\\s?)*",
                "^(a+)+$",
                "((a?|b?)c)*",
                "([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*@x",
                "(?:a|b|ab)*c",
                "(?<word>[a-z]+,?)+;",
                "(\\p{L}|[a-z])+1",
                "(a{1,3}){2,}b"
            })
    void findsWhatDoubles(String pattern) {
        assertThat(of(pattern).doubling()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+",
                "([a-z]+,)*[a-z]+",
                "(\\d+\\.)*\\d+",
                "[a-z0-9]+(?:[._-][a-z0-9]+)*",
                "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",
                "[a-z]{1,63}",
                "(?:[A-Z][a-z]*)+",
                "(.|\\n)*x",
                "(foo|bar)*baz",
                "([^\"\\\\]|\\\\.)*",
                "[]a]+",
                ".*foo.*bar.*",
                "[\\s\\S]*([\\s\\S])*"
            })
    void findsNothingElse(String pattern) {
        assertThat(of(pattern).doubling()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=x)(a+)+", "(a+)+\\1", "(?i)(a+)+", "(a++)+b", "(?>a+)+b", "a\\b", "a{1500}{2}"})
    void doesNotJudgeWhatNoAutomatonKnows(String pattern) {
        assertThat(Language.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[a-z]{5}', 1, 3, false",
        "'[a-z]{5}', 1, 5, true",
        "'(ab)*', 3, 3, false",
        "'(ab)*', 0, 0, true",
        "'(ab)*', 1000, 1001, true",
        "., 2, 2, true",
        "a, 2, 2, false",
        "'[^\\x00-\\uffff]', 1, 1, false",
        "'a?', 0, 0, true",
        "'a{3,}', 0, 2, false"
    })
    void knowsLengths(String pattern, long min, long max, boolean possible) {
        assertThat(Language.of(pattern)
                        .map(language -> language.hasLength(min, max))
                        .orElse(possible))
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "'[0-9]+', '[a-z]+', false",
        "'[0-9]+x?', '[a-z0-9]+x', true",
        "'a*', 'b*', true",
        "'a+', 'b*', false",
        "'(ab)+', '(aba)+', false",
        "'(ab)+', 'a.*b', true"
    })
    void knowsWhetherTwoPatternsMeet(String one, String other, boolean meet) {
        assertThat(of(one).meets(of(other))).isEqualTo(meet);
        assertThat(of(other).meets(of(one))).isEqualTo(meet);
    }

    /** Whatever matches has a length that is known to be possible, and meets the pattern of itself alone. */
    @Test
    void agreesWithTheMatcher() {
        Random random = new Random(SEED);
        int matched = 0;
        for (int i = 0; i < 500; i++) {
            String pattern = pattern(random, 3);
            String text = text(random);
            Language language = of(pattern);
            if (Pattern.matches(pattern, text)) {
                matched++;
                assertThat(language.hasLength(text.length(), text.length()))
                        .as("%s on %s", pattern, text)
                        .isTrue();
            }
            boolean meets = text.isEmpty()
                    || language.meets(of(Pattern.compile("\\W").matcher(text).replaceAll("")));
            assertThat(meets || !Pattern.matches(pattern, text))
                    .as("%s on %s", pattern, text)
                    .isTrue();
            assertThat(meets && !text.isEmpty())
                    .as("%s on %s", pattern, text)
                    .isEqualTo(!text.isEmpty() && Pattern.matches(pattern, text));
        }
        assertThat(matched).isGreaterThan(20);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append("abc".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    private static String pattern(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        String quantifier = new String[] {"", "*", "+", "?", "{1,2}", "{2}", "{0,3}"}[random.nextInt(7)];
        return switch (kind) {
            case 0 -> new String[] {"a", "b", "c", "[ab]", "[^a]", "."}[random.nextInt(6)];
            case 1 -> pattern(random, depth - 1) + pattern(random, depth - 1);
            case 2 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            default -> "(?:" + pattern(random, depth - 1) + ")" + quantifier;
        };
    }
}
