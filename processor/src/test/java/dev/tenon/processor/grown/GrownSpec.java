package dev.tenon.processor.grown;

import dev.tenon.spec.resolve.SpecFiles;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The files of a spec that grew.
 *
 * @param files their texts by their paths
 */
public record GrownSpec(SortedMap<String, String> files) implements SpecFiles {

    /** The file that includes the others. */
    public static final String ROOT = "main.tenon";

    @Override
    public String read(String path) throws IOException {
        String text = files.get(path);
        if (text == null) {
            throw new IOException("no " + path);
        }
        return text;
    }

    @Override
    public List<String> list(String folder, String glob) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String toString() {
        return files.entrySet().stream()
                .map(file -> "// " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n"));
    }
}
