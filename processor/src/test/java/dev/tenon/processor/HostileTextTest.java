package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.grown.Words;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.format.Stripped;
import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.source.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Text of a spec never becomes code: with a hostile text in each place where a spec may have one, the emitted files are node by
 * node what they are with a plain word there, and each literal says what the spec says.
 */
class HostileTextTest {

    private static final String PLAIN = "plain";

    /** What stands in names, of which every character must be one that can be seen. */
    private static final String PLAIN_NAME = "word";

    private static final String PUBLISHED = "TenonSpec";

    private static final String LITERAL = "STRING_LITERAL ";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** In {@code ‹…›} the text stands in quotes, with what else is there. */
    private static final String SPEC = """
            /// §
            api Harbour {
              /// §
              server "https://api.harbour.example"
              auth bearer
            }
            /// §
            resource steps: Step {
              at "/steps/{place}"
              /// §
              path place: string
              /// §
              list GET -> ‹items› scope ‹scope›
              get GET "/{id}" scope ‹scope›
            }
            /// §
            abstract action Step by type {
              /// §
              read id: long!
              name: string!
            }
            /// §
            mixin Crane {
              /// §
              ‹m› as shared: string = ‹›
            }
            /// §
            action ‹action› as Lift ‹title›: Step with Crane {
              /// §
              deprecated ‹› ‹a› as first: string(matches ‹pattern›) = ‹›
              secret ‹b› as second: { ‹c› as third: string?, ‹d› as fourth: enum { ‹e› as FIFTH, OTHER }! }
              ‹f› as sixth: string | string[] | { ‹g› as seventh: int! }
              ‹h› as eighth: string[]
              require ‹b› when ‹a› == ‹› and ‹h› is set
              at most one of ‹f›, ‹h›
              example update ‹title› { "name": ‹› }
            }
            """;

    private record OneFile(String text) implements SpecFiles {

        @Override
        public String read(String path) {
            return text;
        }

        @Override
        public List<String> list(String folder, String glob) {
            return List.of();
        }
    }

    @Test
    void staysText() {
        // What may not be seen may not be a name either; as other text it stands in the specs that grow.
        List<String> texts = Words.TEXTS.stream()
                .filter(text -> text.codePoints().noneMatch(HostileTextTest::isHidden))
                .toList();
        StrictJavac javac = new StrictJavac(Skeleton::of, true);
        emit(PLAIN, PLAIN_NAME, "of.plain").forEach(javac::add);
        for (int i = 0; i < texts.size(); i++) {
            emit(texts.get(i), seen(texts.get(i)), "of.text" + i).forEach(javac::add);
        }
        StrictJavac.Outcome outcome = javac.compile();

        assertThat(outcome.complaints()).isEmpty();
        Map<String, List<String>> plain = inPackage("of.plain.", outcome);
        assertThat(plain).hasSizeGreaterThan(5);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Map<String, List<String>> expected = new TreeMap<>();
            plain.forEach((name, nodes) -> expected.put(
                    name, nodes.stream().map(node -> with(text, node)).toList()));
            Map<String, List<String>> found = inPackage("of.text" + i + ".", outcome);
            assertThat(found.keySet()).as(text).isEqualTo(expected.keySet());
            // The spec itself stands in literals as it was written, escapes included.
            List<String> carried = found.remove(PUBLISHED);
            assertThat(kinds(carried)).as(text).isEqualTo(kinds(expected.remove(PUBLISHED)));
            assertThat(literals(carried))
                    .as(text)
                    .endsWith(Stripped.of(new Source("main.tenon", spec(text, seen(text)))));
            expected.forEach((name, nodes) ->
                    assertThat(found.get(name)).as(text + " in " + name).containsExactlyElementsOf(nodes));
        }
    }

    private static List<String> kinds(List<String> nodes) {
        return nodes.stream()
                .map(node -> node.startsWith(LITERAL) ? LITERAL : node)
                .toList();
    }

    private static String literals(List<String> nodes) {
        return nodes.stream()
                .filter(node -> node.startsWith(LITERAL))
                .map(node -> node.substring(LITERAL.length()))
                .collect(Collectors.joining());
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static Map<String, List<String>> inPackage(String prefix, StrictJavac.Outcome outcome) {
        return outcome.shapes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The condition of a rule is quoted as the spec writes it, so its strings keep their quotes and escapes. */
    private static String with(String text, String original) {
        boolean quoted = original.startsWith("STRING_LITERAL when ");
        String name = quoted ? Words.quoted(seen(text)).replaceAll("^.|.$", "") : seen(text);
        // In two steps, so that a text that holds one of the words is not replaced again.
        String node = original.replace(PLAIN_NAME, "\uFFFF");
        return inValues(text, node).replace("\uFFFF", name);
    }

    private static String inValues(String text, String node) {
        if (node.startsWith("STRING_LITERAL when ")) {
            return node.replace(PLAIN, Words.quoted(text).replaceAll("^.|.$", ""));
        }
        if (node.contains(Pattern.quote(PLAIN))) {
            return node.replace(Pattern.quote(PLAIN), Pattern.quote(text));
        }
        return node.replace(PLAIN, text);
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static String spec(String text, String nameText) {
        String docs = text.replaceAll("\\p{Cntrl}", " ");
        return Pattern.compile("‹(\\w*)›").matcher(SPEC.replace("§", docs)).replaceAll(found -> {
            String place = found.group(1);
            return Matcher.quoteReplacement(Words.quoted(
                    switch (place) {
                        case "" -> text;
                        case "pattern" -> Pattern.quote(text);
                        case "title" -> text + place;
                        default -> nameText + place;
                    }));
        });
    }

    private static List<SourceFile> emit(String text, String nameText, String packageName) {
        Pipeline.Result result = Pipeline.run(new OneFile(spec(text, nameText)), "main.tenon", packageName);
        assertThat(result.diagnostics().hasErrors())
                .as(DiagnosticPrinter.print(result.diagnostics().sorted()))
                .isFalse();
        return result.files();
    }
}
