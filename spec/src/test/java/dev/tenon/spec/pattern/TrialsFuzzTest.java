package dev.tenon.spec.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** Patterns made by chance: whatever compiles is judged without an exception, within its share of the effort, and always the same. */
class TrialsFuzzTest {

    private static final long SEED = 20_261_121;

    private static final int TRIED = 1500;

    private static final List<String> PARTS = List.of(
            "a",
            "b",
            "[ab]",
            "[^a]",
            ".",
            "\\w",
            "\\d",
            "\\s",
            "\\b",
            "\\1",
            "\\2",
            "\\k<n>",
            "(",
            "(?:",
            "(?<n>",
            "(?=",
            "(?!",
            "(?<=",
            "(?<!",
            "(?>",
            "(?i)",
            "(?x)",
            "(?s-i:",
            ")",
            ")",
            ")",
            ")*",
            ")+",
            ")*+",
            "|",
            "*",
            "+",
            "?",
            "*?",
            "++",
            "{2}",
            "{0,3}",
            "{2,}",
            "{999999999}",
            "{0,2000}+",
            "^",
            "$",
            "\\A",
            "\\z",
            "\\Z",
            "\\G",
            "\\R",
            "\\X",
            "\\Qa*\\E",
            "\\Q",
            "\\x41",
            "\\x{1F600}",
            "\\u0041",
            "\\012",
            "\\cA",
            "\\p{L}",
            "\\pN",
            "[a&&[^b]]",
            "[]a]",
            "[\\Q]\\E]",
            "\ud83d\ude00",
            "#",
            " ",
            "\n",
            "-");

    private final Random random = new Random(SEED);

    @Test
    void judgesWhateverCompiles() {
        int compiled = 0;
        int slow = 0;
        Languages languages = new Languages();
        for (int i = 0; i < TRIED; i++) {
            String pattern = grown();
            if (compiles(pattern)) {
                compiled++;
                languages = compiled % 50 == 0 ? new Languages() : languages;
                slow += judge(pattern, languages) ? 1 : 0;
            }
        }
        assertThat(compiled).isGreaterThan(TRIED / 5);
        assertThat(slow).isGreaterThan(3);
    }

    private static boolean judge(String pattern, Languages languages) {
        try {
            Optional<Slowness> said = languages.slownessOf(pattern);
            assertThat(new Languages().slownessOf(pattern).isPresent() || said.isEmpty())
                    .isTrue();
            languages.of(pattern).ifPresent(language -> language.hasLength(1, 9));
            said.filter(slowness -> !slowness.isDoubling())
                    .ifPresent(slowness -> assertThat(slowness.reads(20)).isLessThan(slowness.reads(40)));
            return said.isPresent();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw new AssertionError("pattern " + pattern, e);
        }
    }

    /** A handful of parts, with the groups closed that are open at the end. */
    private String grown() {
        StringBuilder pattern = new StringBuilder();
        int open = 0;
        for (int n = 2 + random.nextInt(14); n > 0; n--) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            boolean closes = part.startsWith(")");
            if (!closes || open > 0) {
                pattern.append(part);
                open += closes ? -1 : part.startsWith("(") && !part.endsWith(")") ? 1 : 0;
            }
        }
        return pattern.append(random.nextBoolean() ? ")" : ")*")
                .append(")".repeat(Math.max(0, open - 1)))
                .insert(0, open == 0 ? "(" : "")
                .toString();
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
