package dev.tenon.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.resolve.Utf8;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads resources by the names by which a program opens them. */
final class JsonResources {

    private final Resources resources;

    JsonResources(Resources resources) {
        this.resources = resources;
    }

    /** What came of it; neither a text nor a problem if nobody can tell. */
    record Read(Optional<Source> text, Optional<Diagnostic> problem) {}

    Read read(String name, CompilationUnitTree unit) {
        for (String path : paths(name, unit)) {
            try {
                Optional<InputStream> found = resources.open(path);
                if (found.isPresent()) {
                    return new Read(Optional.of(new Source(path, text(found.get()))), Optional.empty());
                }
            } catch (IOException e) {
                return new Read(Optional.empty(), Optional.of(problem(name, String.valueOf(e.getMessage()))));
            }
        }
        Optional<Diagnostic> missing = resources.areAll()
                ? Optional.of(problem(name, "it is neither in this project nor on its class path")
                        .hint("with Maven it belongs in src/main/resources"))
                : Optional.empty();
        return new Read(Optional.empty(), missing);
    }

    private static Diagnostic problem(String name, String words) {
        return Diagnostic.of(Code.JSON_RESOURCE, new Span(new Source(name, ""), 0, 0), name, words);
    }

    /** A slash in front leads to the root; without one it depends on who opens it, a class loader or a class. */
    private static List<String> paths(String name, CompilationUnitTree unit) {
        if (name.startsWith("/")) {
            return List.of(name.substring(1));
        }
        List<String> paths = new ArrayList<>(List.of(name));
        if (unit.getPackageName() != null) {
            paths.add(unit.getPackageName().toString().replace('.', '/') + "/" + name);
        }
        return paths;
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw new IOException("it has more than " + Limits.FILE + " bytes");
            }
            return Utf8.decode(bytes);
        }
    }
}
