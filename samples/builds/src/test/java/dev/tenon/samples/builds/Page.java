package dev.tenon.samples.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/builds.md}, whose settings are held to what they promise. */
final class Page {

    private Page() {}

    /** The one block in a language. */
    static String block(String language) {
        try {
            String page = Files.readString(Path.of("../../docs/builds.md"));
            Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
            if (!block.find()) {
                throw new IllegalStateException("the page has no block in " + language);
            }
            return block.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
