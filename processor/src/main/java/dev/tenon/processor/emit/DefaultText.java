package dev.tenon.processor.emit;

import dev.tenon.spec.catalog.Default;

/** Defaults for Javadoc: of a long array or object as many parts as fit. */
final class DefaultText {

    private static final int LONGEST = 80;

    private DefaultText() {}

    static String of(Default value) {
        String source = value.source();
        return value instanceof Default.Json && source.length() > LONGEST ? shortened(source) : source;
    }

    private static String shortened(String json) {
        boolean list = json.charAt(0) == '[';
        int end = endOfParts(json);
        String parts = json.substring(0, end) + (list && end == 1 ? "" : " ");
        return parts + (list ? "...]" : "... }");
    }

    /** Behind the last comma within reach that stands between parts of the whole, or behind the bracket. */
    private static int endOfParts(String json) {
        int end = 1;
        int open = 0;
        boolean quoted = false;
        for (int i = 0; i < LONGEST; i++) {
            char c = json.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
            } else if (c == ',' && open == 1) {
                end = i + 1;
            } else {
                open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
        }
        return end;
    }
}
