package dev.tenon.spec.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.Severity;
import dev.tenon.spec.format.Corpus;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The grammar of the manual and the parser accept the same texts. */
class GrammarPageTest {

    private static final Grammar GRAMMAR = Grammar.ofManual();

    private static final Path DEPARTURES = Path.of("src/test/resources/grammar/departures.tsv");

    private static final Pattern SNIPPET = Pattern.compile("(?s)```tenon\n(.*?)```");

    private static final Pattern PIECE = Pattern.compile("(?s)//[^\n]*+|\"[^\"\n]*+\"|\\w++|\\s|.");

    private static final long SEED = 20_261_121;

    private static final int MUTATIONS = 6000;

    /** Longer ones have the same constructs, and take their time. */
    private static final int LONG = 2500;

    /** What the parser refuses and the grammar does not, since it says nothing of it. */
    private record Departure(String said, String why, String example) {

        static List<Departure> all() throws IOException {
            try (Stream<String> lines = Files.lines(DEPARTURES)) {
                return lines.skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(cells -> new Departure(cells[0], cells[1], unescaped(cells[2])))
                        .toList();
            }
        }

        private static String unescaped(String text) {
            return text.replace("\\n", "\n").replace("\\uFEFF", "\uFEFF");
        }

        boolean explains(Diagnostic diagnostic) {
            return (diagnostic.code().id() + " " + diagnostic.message()).matches(said);
        }
    }

    private static List<Diagnostic> errors(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new Source("a.tenon", text), diagnostics);
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                .toList();
    }

    /** That both accept a text, or both refuse it, or that a departure says why not. */
    private static void compare(String text) throws IOException {
        OptionalInt departure = GRAMMAR.departure(text);
        List<Diagnostic> errors = errors(text);
        List<Departure> known = Departure.all();
        boolean explained = !errors.isEmpty()
                && errors.stream().allMatch(error -> known.stream().anyMatch(each -> each.explains(error)));
        if (departure.isEmpty() != errors.isEmpty() && !(departure.isEmpty() && explained)) {
            String rest = departure.isPresent() ? text.substring(departure.getAsInt()) : "";
            throw new AssertionError("the grammar " + (departure.isEmpty() ? "accepts" : "refuses")
                    + " and the parser says " + errors + "\n" + text + "\nthe grammar stops before\n" + rest);
        }
    }

    @Test
    void isWhole() {
        Set<String> used = new HashSet<>(Set.of("File", "Token", "Blank"));
        GRAMMAR.uses().values().forEach(used::addAll);
        assertThat(GRAMMAR.productions().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(Corpus.texts());
        texts.addAll(snippets());
        return texts;
    }

    static List<String> snippets() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("../docs"))) {
            List<Path> all = Stream.concat(Stream.of(Path.of("../README.md")), pages)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (Path page : all) {
                SNIPPET.matcher(Files.readString(page)).results().forEach(snippet -> texts.add(snippet.group(1)));
            }
        }
        return texts;
    }

    /** The mistakes that some of them show are none of reading. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("snippets")
    void acceptsTheSnippetsOfTheManual(String text) {
        assertThat(errors(text)).isEmpty();
        assertThat(GRAMMAR.departure(text)).isEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void acceptsWhatTheParserAccepts(String text) throws IOException {
        compare(text);
    }

    @Test
    void acceptsTheSameOfWhatIsMadeByChance() throws IOException {
        Random random = new Random(SEED);
        List<List<String>> good = texts().stream()
                .filter(text ->
                        !text.isEmpty() && text.length() < LONG && errors(text).isEmpty())
                .map(text ->
                        PIECE.matcher(text).results().map(MatchResult::group).toList())
                .toList();
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(one(good, random), one(good, random), random);
            compare(text);
            accepted += errors(text).isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isBetween(MUTATIONS / 10, MUTATIONS / 2);
    }

    private static String mutated(List<String> pieces, List<String> others, Random random) {
        List<String> words = new ArrayList<>(pieces);
        for (int n = random.nextInt(3); n >= 0; n--) {
            words.add(" ");
            int at = random.nextInt(words.size());
            int end = Math.min(words.size(), at + 1 + random.nextInt(4));
            switch (random.nextInt(5)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, one(random.nextBoolean() ? others : pieces, random));
                case 2 -> words.set(at, one(random.nextBoolean() ? others : pieces, random));
                case 3 -> words.add(at, "\n");
                default -> words.addAll(random.nextInt(words.size()), List.copyOf(words.subList(at, end)));
            }
        }
        return String.join("", words);
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    static List<Departure> departures() throws IOException {
        return Departure.all();
    }

    @ParameterizedTest
    @MethodSource("departures")
    void departsAsListed(Departure departure) throws IOException {
        List<String> shown = departure.example().isEmpty() ? Corpus.texts() : List.of(departure.example());
        assertThat(shown)
                .anyMatch(text -> GRAMMAR.departure(text).isEmpty()
                        && errors(text).stream().anyMatch(departure::explains));
    }
}
