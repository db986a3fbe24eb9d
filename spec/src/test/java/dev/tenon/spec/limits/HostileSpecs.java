package dev.tenon.spec.limits;

import dev.tenon.spec.Specs;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.format.Formatter;
import dev.tenon.spec.resolve.SpecFolder;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes specs that are made to use up memory, loads each, and tells what was said of it. Runs in a small JVM of its own. */
final class HostileSpecs {

    private static final int MANY = 1_000_000;

    private static final String HEAD = """
            api Harbour { server "https://harbour.example", include "more/*.tenon" }
            abstract action Step by type {}
            """;

    private static final Map<String, Hostile> ALL = new TreeMap<>(Map.of(
            "a line of 100 MB", new Hostile("action A: Step { a: string = \"", "x", 100_000_000, 1),
            "a million fields in a file", new Hostile("action A: Step {\n", "  field: int\n", MANY, 1),
            "a million fields in files", new Hostile("type T {\n", "  field: int, g: T\n", 10_000, 50),
            "a million values", new Hostile("", "enum { A, B, C, D }\nenum E { A, B, C, D }\n", 10_000, 50),
            "small fields",
                    new Hostile("", "type T { a:T,b:T,c:T,d:T,e:T,f:T,g:T,h:T,i:T,j:T,k:T,l:T,m:T,n:T }\n", 2_000, 16),
            "braces", new Hostile("", "{\n", Limits.FILE / 2, 1),
            "signs", new Hostile("action A: Step { example create \"x\" {\"a\":[", "[],\n", Limits.FILE / 4 - 20, 1),
            "numbers", new Hostile("action A: Step { example create \"x\" {\"a\":[", "1,1\n,", Limits.FILE / 5 - 20, 1),
            "conditions", new Hostile("action A: Step { a: int\nrequire a when a==1", "\nor a==1", Limits.FILE / 9, 1),
            "strange characters", new Hostile("", "\u6f22 \n", Limits.FILE / 5, 1)));

    private HostileSpecs() {}

    /** One text, in any number of files beside a root file. */
    private record Hostile(String start, String piece, int pieces, int files) {

        void write(Path folder) throws IOException {
            Files.createDirectories(folder.resolve("more"));
            Files.writeString(folder.resolve("main.tenon"), HEAD);
            for (int i = 0; i < files; i++) {
                try (Writer out = Files.newBufferedWriter(folder.resolve("more/" + i + ".tenon"))) {
                    out.write(start);
                    for (int k = 0; k < pieces; k++) {
                        out.write(piece);
                    }
                }
            }
        }
    }

    /**
     * Prints a line for each.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path temp = Path.of(arguments[0]);
        for (Map.Entry<String, Hostile> each : ALL.entrySet()) {
            Path folder = temp.resolve(each.getKey());
            each.getValue().write(folder);
            List<Diagnostic> said = Specs.load(new SpecFolder(folder), "main.tenon")
                    .diagnostics()
                    .sorted();
            int printed = DiagnosticPrinter.print(said).length();
            System.out.println(each.getKey() + ": " + said.get(0).code().id() + ", " + said.size() + " in all, "
                    + (printed < 400_000 ? "short" : "long") + ", " + formatted(folder.resolve("more/0.tenon")));
        }
    }

    private static String formatted(Path file) {
        try {
            if (Files.size(file) > 2 * Limits.FILE) {
                return "not formatted";
            }
            Source source = new Source("a.tenon", Files.readString(file));
            return Formatter.format(source).text().isPresent() ? "formatted" : "not formatted";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
