package dev.tenon.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One long line of Java on its way to several. */
final class CodeLine {

    /** A class header breaks before these, and at its commas only if need be. */
    private static final List<String> CLAUSES = List.of(" extends ", " implements ", " permits ");

    private static final List<String> BEFORE = List.of(" && ", " || ", " ? ", " : ");
    private static final List<String> AFTER = List.of(", ", " = ", " -> ");

    /** A place where the line may go on below; the lower the level, the further out. */
    private record Place(int at, int level) {}

    private final String line;
    private final int start;
    private final int indent;
    private final List<Place> places = new ArrayList<>();
    private final TreeSet<Integer> levels = new TreeSet<>();

    /**
     * Looks for the places.
     *
     * @param start where the code begins
     * @param indent that to which what goes on below is relative
     */
    CodeLine(String line, int start, int indent) {
        this.line = line;
        this.start = start;
        this.indent = indent;
        JavaScanner scanner = new JavaScanner(line);
        while (scanner.next()) {
            int at = scanner.position();
            int place = place(at);
            if (place > start) {
                boolean minor = line.startsWith(" = ", at) || (scanner.isHeader() && line.charAt(at) == ',');
                places.add(new Place(place, 2 * scanner.depth() + (minor ? 1 : 0)));
            }
        }
    }

    /** Where the line may be broken for what stands at a position, -1 if nothing of the kind does. */
    private int place(int at) {
        if (CLAUSES.stream().anyMatch(word -> line.startsWith(word, at))
                || BEFORE.stream().anyMatch(word -> line.startsWith(word, at))) {
            return at + 1;
        }
        boolean named = at > 0 && Character.isJavaIdentifierPart(line.charAt(at - 1));
        boolean opens = line.charAt(at) == '<' || (line.charAt(at) == '(' && !line.startsWith("()", at));
        if (named && opens) {
            return at + 1;
        }
        return AFTER.stream()
                .filter(word -> line.startsWith(word, at))
                .map(word -> at + word.length())
                .findFirst()
                .orElse(-1);
    }

    void breakInto(List<String> lines) {
        fill(start, line.length(), start, lines);
    }

    /** Lays out a stretch, as much as fits into each line; what does not fit as a whole is broken further in. */
    private void fill(int from, int to, int column, List<String> lines) {
        int begin = from;
        int at = column;
        while (at + to - begin > LineBreaks.WIDTH) {
            Place end = breakOf(begin, to, at);
            if (end == null) {
                break;
            }
            levels.add(end.level());
            if (at + end.at() - begin > LineBreaks.WIDTH + 1) {
                fill(begin, end.at(), at, lines);
            } else {
                lines.add(" ".repeat(at) + line.substring(begin, end.at()).stripTrailing());
            }
            begin = end.at();
            at = indent
                    + LineBreaks.CONTINUATION
                            * levels.headSet(end.level(), true).size();
        }
        lines.add(" ".repeat(at) + line.substring(begin, to).stripTrailing());
    }

    /** The last place of the outermost level that leaves the line short enough, else the first of it. */
    private @Nullable Place breakOf(int from, int to, int column) {
        Place best = null;
        for (Place place : places) {
            boolean within = place.at() > from && place.at() < to;
            boolean fits = column + place.at() - from <= LineBreaks.WIDTH + 1;
            if (within && (best == null || place.level() < best.level() || (place.level() == best.level() && fits))) {
                best = place;
            }
        }
        return best;
    }
}
