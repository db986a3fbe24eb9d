package dev.tenon.spec.diagnostics;

import dev.tenon.spec.source.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one list of mistakes, to which every stage adds. Read it sorted by place; said twice is kept once. Of too many only the first
 * are kept, so that warnings never crowd out errors.
 */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::where)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Map<Said, Diagnostic> all = new LinkedHashMap<>();
    private int errors;
    private int warnings;
    private int notShown;
    private Optional<Diagnostic> firstNotShown = Optional.empty();

    /** What makes two diagnostics one. */
    private record Said(Code code, String path, int start, String message) {}

    /** Takes one more, unless the same was said of the same place. */
    public void add(Diagnostic diagnostic) {
        Said said = new Said(
                diagnostic.code(),
                diagnostic.where().source().path(),
                diagnostic.where().start(),
                diagnostic.message());
        boolean error = diagnostic.code().severity() == Severity.ERROR;
        if ((error ? errors : warnings) >= Limits.DIAGNOSTICS) {
            notShown += all.containsKey(said) ? 0 : 1;
            firstNotShown = firstNotShown.or(() -> Optional.of(diagnostic));
        } else if (all.putIfAbsent(said, diagnostic) == null) {
            errors += error ? 1 : 0;
            warnings += error ? 0 : 1;
        }
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /**
     * Everything, by file, line and column; last, how much is not shown. Of a line that cannot be read, what it would mean is not
     * judged: that comes with the next run.
     */
    public List<Diagnostic> sorted() {
        Set<String> unread = new HashSet<>();
        all.values().stream()
                .filter(diagnostic -> diagnostic.code().isOfReading())
                .forEach(diagnostic -> unread.add(line(diagnostic)));
        List<Diagnostic> sorted = new ArrayList<>(all.values());
        sorted.removeIf(diagnostic -> !diagnostic.code().isOfReading() && unread.contains(line(diagnostic)));
        sorted.sort(BY_PLACE);
        firstNotShown.ifPresent(first -> sorted.add(Diagnostic.of(Code.NOT_SHOWN, first.where(), notShown)
                .hint("mend those above first; this is where the others begin")));
        return List.copyOf(sorted);
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.where().line() + " " + diagnostic.where().source().path();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
