package dev.tenon.spec.resolve;

import java.util.Arrays;
import java.util.List;

/** A file name in which {@code *} stands for any characters. Takes time linear in both, however many stars there are. */
final class Glob {

    private final List<String> parts;

    Glob(String glob) {
        this.parts = Arrays.asList(glob.split("\\*", -1));
    }

    /** Whether the whole name matches; a file that hides behind a leading dot must be named with it. */
    boolean matches(String name) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return name.equals(first);
        }
        if (!name.startsWith(first) || !name.endsWith(last) || name.length() < first.length() + last.length()) {
            return false;
        }
        int at = first.length();
        int end = name.length() - last.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = name.indexOf(part, at);
            if (found < 0 || found + part.length() > end) {
                return false;
            }
            at = found + part.length();
        }
        return first.startsWith(".") || !name.startsWith(".");
    }
}
