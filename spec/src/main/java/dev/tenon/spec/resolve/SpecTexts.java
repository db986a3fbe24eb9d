package dev.tenon.spec.resolve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Spec files whose texts are at hand. */
public final class SpecTexts implements SpecFiles {

    private final Map<String, String> texts;

    /** The texts by path. */
    public SpecTexts(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
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
        String prefix = folder.isEmpty() ? "" : folder + "/";
        Glob names = new Glob(glob);
        return texts.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0)
                .filter(path -> names.matches(path.substring(prefix.length())))
                .toList();
    }
}
