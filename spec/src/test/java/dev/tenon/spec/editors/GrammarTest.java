package dev.tenon.spec.editors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.Lexeme;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors colour each token as what our own parser takes it for. */
class GrammarTest {

    private static final Path GRAMMAR = Path.of("../editors/tenon/syntaxes/tenon.tmLanguage.json");

    private static final String NEXT = "\n/// Doc.\ntype Next { a: string = \"x\" }\n";

    static List<Path> specs() throws IOException {
        try (Stream<Path> catalogue = Files.walk(Path.of("../samples"));
                Stream<Path> cases = Files.walk(Path.of("src/test/resources"))) {
            return Stream.concat(catalogue, cases)
                    .filter(file -> file.toString().endsWith(".tenon")
                            && !file.toString().contains("target"))
                    .filter(file -> file.startsWith("../samples")
                            || file.endsWith("example.tenon")
                            || file.toString().contains("good"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void coloursWhatTheParserReads(Path spec) throws IOException {
        Source source = new Source(spec.toString(), Files.readString(spec));
        List<Lexeme> lexemes = Parser.lexemes(source, new Diagnostics());
        List<String> scopes = new TextMate(GRAMMAR).scopes(source.text());
        assertThat(lexemes).isNotEmpty().allSatisfy(lexeme -> {
            for (int i = lexeme.where().start(); i < lexeme.where().end(); i++) {
                assertThat(scopes.get(i))
                        .as("%s `%s` at %s", lexeme.kind(), lexeme.where().text(), lexeme.where())
                        .matches(scope -> suits(lexeme, scope));
            }
        });
    }

    private static boolean suits(Lexeme lexeme, String scope) {
        boolean json = lexeme.is(Lexeme.Role.JSON);
        String last = scope.substring(scope.lastIndexOf(' ') + 1);
        boolean inside = scope.contains("meta.example.json") == json;
        return inside
                && switch (lexeme.kind()) {
                    case COMMENT -> scope.contains("comment.line.double-slash");
                    case DOC -> scope.contains("comment.line.documentation");
                    case STRING -> scope.contains("string.quoted.double") && !scope.contains("invalid");
                    case NUMBER -> last.startsWith("constant.numeric");
                    case SIGN -> last.startsWith("punctuation") || last.startsWith("keyword.operator");
                    case NAME ->
                        json
                                ? last.startsWith("constant.language.json")
                                : lexeme.is(Lexeme.Role.NAMING)
                                        ? last.matches("(variable|entity|support|constant)\\..*")
                                        : last.matches("(keyword|storage)\\..*");
                };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type Open {\n  a: {\n    b: \"unclosed\n",
                "action A: B {\n  example create \"x\" {\n    \"a\": [ { \"b\": \"c\n",
                "action A: B {\n  example create \"x\" {\n    \"a\": [ [ { } }\n",
                "type Open {\n  a: string[] = [{ \"x\": [\"y\n",
                "type Open {\n  a: string[] = [\n    \"x\",\n",
                "action A: B {\n  require a when b in (A, B\n",
                "action A: B {\n  deprecated \"gone\n",
                "api A { server \"http\n",
                "} ) ] \" \\\n"
            })
    void doesNotBleedIntoTheNextDeclaration(String broken) throws IOException {
        TextMate textMate = new TextMate(GRAMMAR);
        List<String> alone = textMate.scopes(NEXT);
        List<String> after = textMate.scopes(broken + NEXT);
        assertThat(after.subList(broken.length() + 1, after.size())).isEqualTo(alone.subList(1, alone.size()));
    }

    @Test
    void coloursJsonAsJson() throws IOException {
        String text = "action A: B {\n  example create \"x\" { \"a\": [1, null, \"\\u00e9\"] }\n  b: int\n}\n";
        List<String> scopes = new TextMate(GRAMMAR).scopes(text);
        assertThat(scopes.get(text.indexOf("\"a\""))).contains("support.type.property-name.json");
        assertThat(scopes.get(text.indexOf('1'))).contains("meta.example.json").endsWith("constant.numeric.tenon");
        assertThat(scopes.get(text.indexOf("null"))).endsWith("constant.language.json.tenon");
        assertThat(scopes.get(text.indexOf('\\'))).endsWith("constant.character.escape.tenon");
        assertThat(scopes.get(text.indexOf("b: int"))).doesNotContain("json").endsWith("variable.other.property.tenon");
    }
}
