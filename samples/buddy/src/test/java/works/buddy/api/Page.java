package works.buddy.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one page of Buddy's documentation lists, read from a table under {@code pages}.
 *
 * @param name the page's subject, its operation and the date of its last change: {@code push-docker-image.create.2026-03-18}
 */
record Page(String name, List<Row> rows) {

    private static final Path FOLDER = Path.of("src/test/resources/pages");

    /**
     * One listed field.
     *
     * @param list {@code path}, {@code request} or {@code response}
     * @param type in the page's own words
     * @param mark {@code required}, {@code read-only} or nothing
     * @param values the values that the page allows, none if it does not say
     */
    record Row(String list, String field, String type, String mark, Set<String> values) {}

    static List<Page> all() {
        try (Stream<Path> tables = Files.list(FOLDER)) {
            return tables.sorted().map(Page::read).collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path table) {
        String name = table.getFileName().toString().replaceFirst("\\.tsv$", "");
        return new Page(
                name,
                Tables.rows(table, 5).stream()
                        .map(cells ->
                                new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), values(cells.get(4))))
                        .collect(Collectors.toUnmodifiableList()));
    }

    private static Set<String> values(String cell) {
        return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split("\\|")));
    }

    /** The action type that the page is about: the only value of {@code type}. */
    String action() {
        return rows.stream()
                .filter(row -> row.field().equals("type"))
                .flatMap(row -> row.values().stream())
                .findFirst()
                .orElseThrow();
    }

    String date() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isUpdate() {
        return name.contains(".update.");
    }

    boolean lists(String list, String field) {
        return rows.stream()
                .anyMatch(row -> row.list().equals(list) && row.field().equals(field));
    }

    @Override
    public String toString() {
        return name;
    }
}
