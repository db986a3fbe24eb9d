package works.buddy.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tab-separated tables with one line of titles. */
final class Tables {

    private Tables() {}

    static List<List<String>> rows(Path table, int columns) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> cells(table, line, columns))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Path table, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalArgumentException(table + ": " + cells.size() + " cells, not " + columns + ": " + line);
        }
        return cells;
    }
}
