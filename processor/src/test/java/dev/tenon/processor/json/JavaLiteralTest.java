package dev.tenon.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Literals mean what javac says that they mean, and each of their characters stands where it stands. */
class JavaLiteralTest {

    private static final List<String> PIECES = List.of(
            "a",
            "bc",
            " ",
            "  ",
            "\t",
            "\u00e9",
            "\ud83d\ude00",
            "'",
            "\\\"",
            "\\n",
            "\\t",
            "\\b",
            "\\r",
            "\\f",
            "\\s",
            "\\\\",
            "\\'",
            "\\0",
            "\\7x",
            "\\47",
            "\\101",
            "\\377",
            "\\400",
            "\\u0041",
            "\\uuu00e9",
            "\\u005cn",
            "\\u005c\"",
            "\\u005c\\u005c",
            "\\\\u0041",
            "\\u0020");

    private static final List<String> OF_BLOCKS = List.of(
            "\n", "\n", "\r\n", "\r", "\n    ", "\n\t", "\n  \n", " \n", "\"x", "\"\"x", "\\\n", "\\\r\n", "\\u000a");

    @Test
    void meanWhatJavacSays() throws IOException {
        Random random = new Random(7);
        StringBuilder source = new StringBuilder("class A {\n");
        for (int i = 0; i < 3000; i++) {
            boolean block = i % 2 == 0;
            String quotes = block ? "\"\"\"" : "\"";
            source.append("  String s").append(i).append(" = ").append(quotes).append(block ? " \t\n" : "");
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                boolean ofBlock = block && random.nextInt(3) == 0;
                List<String> all = ofBlock ? OF_BLOCKS : PIECES;
                source.append(all.get(random.nextInt(all.size())));
            }
            source.append(quotes)
                    .append(i % 5 == 0 ? " /* \" */ + // \"\n \"joined\"" : "")
                    .append(";\n");
        }
        String text = source.append("}\n").toString();

        List<String> wrong = new ArrayList<>();
        JavacTask task = task(text);
        CompilationUnitTree unit = task.parse().iterator().next();
        List<? extends Tree> members = ((ClassTree) unit.getTypeDecls().get(0)).getMembers();
        for (Tree member : members) {
            Tree initializer = ((VariableTree) member).getInitializer();
            String value = (String) ((LiteralTree) initializer).getValue();
            int start = (int) Trees.instance(task).getSourcePositions().getStartPosition(unit, initializer);
            if (JavaLiteral.read(text, start, value).isEmpty()) {
                wrong.add(initializer + " at " + start);
            }
        }

        assertThat(members).hasSize(3000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void charactersStandWhereTheyStand() {
        String source = "x = \"a\\u0041\\n\\101\\\\z\" + \"y\";";
        TracedText text = JavaLiteral.read(source, 4, "aA\nA\\zy").orElseThrow();

        assertThat(text.text().chars().mapToObj(c -> (char) c)).containsExactly('a', 'A', '\n', 'A', '\\', 'z', 'y');
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
                .extracting(text::offset)
                .containsExactly(5, 6, 12, 14, 18, 20, 26, 27);
        assertThat(text.isExact(3)).isTrue();
        assertThat(TracedText.at("known", 3).isExact(3)).isFalse();
    }

    @Test
    void whatIsNoLiteralIsNotRead() {
        assertThat(JavaLiteral.read("NAME", 0, "x")).isEmpty();
        assertThat(JavaLiteral.read("\"x", 0, "x")).isEmpty();
        assertThat(JavaLiteral.read("\"x\"", 0, "y")).isEmpty();
        assertThat(JavaLiteral.read("", 0, "y")).isEmpty();
        assertThat(JavaLiteral.read("\"x\"", -1, "x")).isEmpty();
    }

    private static JavacTask task(String text) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    }
}
