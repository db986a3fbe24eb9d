package dev.tenon.spec.resolve;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.ApiDeclaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.Word;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that a root file includes. Nothing outside of the root file's folder is ever looked at. */
public final class Includes {

    private final SpecFiles files;
    private final Diagnostics diagnostics;

    /** Problems are reported to the given list. */
    public Includes(SpecFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** A file and the line that includes it. */
    public record Included(String path, Word by) {}

    /** The included files, each once, in the order of the lines and then of the paths. */
    public Collection<Included> of(Document root) {
        Map<String, Included> found = new LinkedHashMap<>();
        String rootPath = root.source().path();
        String folder = rootPath.substring(0, rootPath.lastIndexOf('/') + 1);
        for (ApiDeclaration api : root.all(ApiDeclaration.class)) {
            for (Word include : api.includes()) {
                for (String path : paths(folder, include)) {
                    if (!path.equals(rootPath)) {
                        found.putIfAbsent(path, new Included(path, include));
                    }
                }
            }
        }
        return found.values();
    }

    private List<String> paths(String folder, Word include) {
        String pattern = include.text();
        if (!isInside(pattern)) {
            diagnostics.add(Diagnostic.of(Code.INCLUDE_PATTERN, include.where(), pattern)
                    .hint("write folders and a file name with `/` between them; `*` may stand in the file name"));
            return List.of();
        }
        int slash = pattern.lastIndexOf('/');
        String under = folder + pattern.substring(0, Math.max(0, slash));
        String trimmed = under.endsWith("/") ? under.substring(0, under.length() - 1) : under;
        try {
            List<String> paths = files.list(trimmed, pattern.substring(slash + 1)).stream()
                    .filter(path -> path.endsWith(".tenon"))
                    .sorted()
                    .toList();
            if (paths.isEmpty()) {
                diagnostics.add(Diagnostic.of(Code.INCLUDE_NOTHING, include.where(), pattern)
                        .hint("add a file there, with a name that ends in `.tenon`, or take this line out"));
            }
            return paths;
        } catch (IOException e) {
            diagnostics.add(Diagnostic.of(Code.UNREADABLE, include.where(), pattern, e.getMessage()));
            return List.of();
        }
    }

    /** Relative, downwards, no address, and stars only in the file name. */
    static boolean isInside(String pattern) {
        int slash = pattern.lastIndexOf('/');
        boolean plain = pattern.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7f);
        boolean starInFolder = slash >= 0 && pattern.substring(0, slash).indexOf('*') >= 0;
        return plain && !starInFolder && isMadeOfNames(pattern);
    }

    private static boolean isMadeOfNames(String pattern) {
        for (String step : pattern.split("/", -1)) {
            if (step.isBlank() || step.equals(".") || step.equals("..") || step.startsWith("~")) {
                return false;
            }
        }
        return true;
    }
}
