package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the documentation are specs that load and Java that compiles. */
class DocsTest {

    private static final Path DOCS = Path.of("..", "docs");

    private static final Pattern PATH = Pattern.compile("// (\\S+\\.tenon)\n");

    @TempDir
    Path folder;

    @Test
    void theSpecOfTheLanguagePageIsWithoutFault() throws IOException {
        assertThat(run(snippets("language.md", "tenon").get(0)).diagnostics().sorted())
                .isEmpty();
    }

    @Test
    void theOtherSpecsOfTheLanguagePageLoadBesideIt() throws IOException {
        List<String> snippets = snippets("language.md", "tenon");
        String whole = snippets.get(0);
        assertThat(snippets).hasSizeGreaterThan(1);
        for (String part : snippets.subList(1, snippets.size())) {
            Pipeline.Result result = run(whole + "\n" + part);
            assertThat(result.diagnostics().hasErrors())
                    .as(DiagnosticPrinter.print(result.diagnostics().sorted()))
                    .isFalse();
        }
    }

    @Test
    void theJavaOfTheEmittedCodePageCompiles() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        String spec = String.join("\n", snippets("language.md", "tenon"));
        for (SourceFile file : run(spec).files()) {
            sources.add(source(file.qualifiedName(), file.text()));
        }
        List<String> snippets = snippets("emitted-code.md", "java");
        assertThat(snippets).hasSizeGreaterThan(5);
        for (int i = 0; i < snippets.size(); i++) {
            sources.add(source("harbour.Snippet" + i, program("Snippet" + i, snippets.get(i))));
        }
        assertThat(errors(sources)).isEmpty();
    }

    /** The names that the page takes as given are fields, so that a snippet may declare its own. */
    private static String program(String name, String snippet) {
        return """
                package harbour;
                import dev.tenon.runtime.EnumValue;
                import dev.tenon.runtime.JsonOf;
                import dev.tenon.runtime.http.*;
                import dev.tenon.runtime.json.JsonValue;
                import java.time.Duration;
                import java.util.*;
                abstract class %s {
                    Harbour harbour;
                    Load load;
                    String token;
                    void run() {
                %s
                    }
                }
                """.formatted(name, snippet);
    }

    private Pipeline.Result run(String spec) throws IOException {
        Path steps = Files.createDirectories(folder.resolve("steps"));
        Files.writeString(folder.resolve("main.tenon"), spec);
        Files.writeString(steps.resolve("wait.tenon"), "action WAIT: Step {}\n");
        for (String file : all("language.md", "tenon")) {
            Matcher path = PATH.matcher(file);
            if (path.lookingAt()) {
                Path used = folder.resolve(path.group(1));
                Files.createDirectories(used.getParent());
                Files.writeString(used, file);
            }
        }
        return Pipeline.run(new SpecFolder(folder), "main.tenon", "harbour");
    }

    private String errors(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString());
        compiler.getTask(out, null, null, options, null, sources).call();
        return out.toString();
    }

    private static JavaFileObject source(String qualifiedName, String text) {
        URI uri = URI.create("string:///" + qualifiedName.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Those that stand by themselves: a snippet that begins with a path is a file which others use. */
    private static List<String> snippets(String page, String language) throws IOException {
        return all(page, language).stream()
                .filter(snippet -> !PATH.matcher(snippet).lookingAt())
                .toList();
    }

    private static List<String> all(String page, String language) throws IOException {
        String text = Files.readString(DOCS.resolve(page), StandardCharsets.UTF_8);
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text);
        List<String> snippets = new ArrayList<>();
        while (fence.find()) {
            snippets.add(fence.group(1));
        }
        return snippets;
    }
}
