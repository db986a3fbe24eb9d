package dev.tenon.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of {@code docs/evolution.md}, which is the promise that {@link EvolutionTest} holds the emitted code to. */
final class EvolutionTable {

    static final Path PAGE = Path.of("..", "docs", "evolution.md");

    private static final Pattern ROW =
            Pattern.compile("\\| \\[[^]]+]\\(\\S*/changes/([a-z-]+)\\.txt\\) \\|(.*)\\|[^|]*\\|");

    private EvolutionTable() {}

    /**
     * What the page says of a change.
     *
     * @param verdict the cells but for the note: both directions of the wire, source, binary, japicmp
     */
    record Row(String change, String verdict) {

        @Override
        public String toString() {
            return change;
        }
    }

    static List<Row> read() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(row.group(1), row.group(2).trim()));
            }
        }
        return rows;
    }
}
