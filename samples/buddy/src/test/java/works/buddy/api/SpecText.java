package works.buddy.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spec file says to the compiler: its lines without comments, blank lines and examples. */
final class SpecText {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern CODE = Pattern.compile("(?:" + STRING + "|(?!//).)*");
    private static final Pattern EXAMPLE = Pattern.compile("\\s*example (create|update|response) .*");

    private final List<String> lines = new ArrayList<>();
    private boolean inExample;
    private int depth;

    private SpecText() {}

    static List<String> lines(String text) {
        SpecText spec = new SpecText();
        text.lines()
                .map(SpecText::withoutComment)
                .filter(line -> !line.isEmpty())
                .forEach(spec::add);
        return spec.lines;
    }

    private void add(String line) {
        inExample |= EXAMPLE.matcher(line).matches();
        if (!inExample) {
            lines.add(line);
            return;
        }
        depth += balance(line);
        inExample = depth > 0;
    }

    /** The text up to a comment, blanks at its end removed. */
    private static String withoutComment(String line) {
        Matcher code = CODE.matcher(line);
        return code.lookingAt() ? code.group().stripTrailing() : "";
    }

    /** How many braces a line leaves open; less than none if it closes more. */
    private static int balance(String line) {
        String bare = STRING.matcher(line).replaceAll("");
        return (int) (bare.chars().filter(c -> c == '{').count()
                - bare.chars().filter(c -> c == '}').count());
    }
}
