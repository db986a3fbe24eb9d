package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of the spec of {@code evolution}, and what its client changes to go along, if it must or wants to.
 *
 * <p>It reads like a patch without line numbers: after the name of a file come blocks of lines, each a piece of the file that is
 * there once. Lines with {@code -} go, those with {@code +} come, and those with a blank stay and tell the place.
 */
record SpecChange(String name, List<String> lines) {

    static final Path FOLDER = Path.of("src/test/resources/evolution");

    private static final String SPEC = "before.tenon";

    private static final String CLIENT = "Client.java";

    static SpecChange of(String name) throws IOException {
        return new SpecChange(name, Files.readAllLines(FOLDER.resolve("changes").resolve(name + ".txt")));
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("changes"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    static String specBefore() throws IOException {
        return Files.readString(FOLDER.resolve(SPEC));
    }

    static String clientBefore() throws IOException {
        return Files.readString(FOLDER.resolve(CLIENT));
    }

    String specAfter() throws IOException {
        String after = edit(specBefore(), SPEC);
        assertThat(after).as("the spec changes").isNotEqualTo(specBefore());
        return after;
    }

    String clientAfter() throws IOException {
        return edit(clientBefore(), CLIENT);
    }

    boolean changesClient() {
        return lines.contains(CLIENT);
    }

    private String edit(String text, String file) {
        String edited = text;
        for (List<String> block : blocks(file)) {
            String old = without('+', block);
            assertThat(edited.split(java.util.regex.Pattern.quote(old), -1))
                    .as("%s: this piece of %s is there once:\n%s", name, file, old)
                    .hasSize(2);
            edited = edited.replace(old, without('-', block));
        }
        return edited;
    }

    private List<List<String>> blocks(String file) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String current = "";
        for (String line : lines) {
            if (Arrays.asList(SPEC, CLIENT).contains(line)) {
                current = line;
            } else if (current.equals(file) && !line.isEmpty()) {
                assertThat(line).as(name).startsWith(line.substring(0, 1)).matches("(?s)[-+ ].*");
                block.add(line);
            }
            if (line.isEmpty() || !current.equals(file)) {
                finish(block, blocks);
            }
        }
        finish(block, blocks);
        return blocks;
    }

    private static void finish(List<String> block, List<List<String>> blocks) {
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
            block.clear();
        }
    }

    private static String without(char sign, List<String> block) {
        StringBuilder text = new StringBuilder();
        for (String line : block) {
            if (line.charAt(0) != sign) {
                text.append(line, 1, line.length()).append('\n');
            }
        }
        return text.toString();
    }
}
