package dev.tenon.spec;

import dev.tenon.spec.resolve.SpecFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Spec files that stand in a test. */
record InMemoryFiles(Map<String, String> texts) implements SpecFiles {

    /** Loads a spec of one file. */
    static Loaded load(String text) {
        return Specs.load(new InMemoryFiles(Map.of("main.tenon", text)), "main.tenon");
    }

    @Override
    public String read(String path) throws IOException {
        String text = texts.get(path);
        if (text == null) {
            throw new IOException("there is no such file");
        }
        return text;
    }

    @Override
    public List<String> list(String folder, String glob) {
        return List.of();
    }
}
