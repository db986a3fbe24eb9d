package dev.tenon.spec.source;

/**
 * A stretch of a file, for pointing at it.
 *
 * @param start the offset of the first character
 * @param end the offset after the last; equal to {@code start} for a place between characters
 */
public record Span(Source source, int start, int end) implements Comparable<Span> {

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    public String text() {
        return source.text().substring(start, end);
    }

    /** From the start of this to the end of the other, in the same file. */
    public Span to(Span other) {
        return new Span(source, start, Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byPath = source.path().compareTo(other.source.path());
        return byPath != 0
                ? byPath
                : start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return source.path() + ":" + line() + ":" + column();
    }
}
