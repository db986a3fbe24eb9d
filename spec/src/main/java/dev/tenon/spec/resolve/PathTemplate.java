package dev.tenon.spec.resolve;

import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of an {@code at} or of an operation's suffix, with the places of its parameters.
 *
 * @param parameters their names
 * @param spanning the names of those that are written {@code {name...}}
 * @param problem why it is no path
 */
record PathTemplate(Word written, List<Word> parameters, Set<String> spanning, Optional<String> problem) {

    private static final String SPANS = "...";
    private static final String LITERAL = "._~!$&'()*+,;=:@-";

    static PathTemplate of(Word written) {
        List<Word> parameters = new ArrayList<>();
        Set<String> spanning = new HashSet<>();
        String text = written.text();
        Optional<String> problem = text.startsWith("/") ? Optional.empty() : Optional.of("it does not start with `/`");
        for (int at = 0; at < text.length() && problem.isEmpty(); at++) {
            char c = text.charAt(at);
            int close = c == '{' ? text.indexOf('}', at) : at;
            if (close < 0) {
                problem = Optional.of("a `{` is not closed");
            } else if (c == '{') {
                String inside = text.substring(at + 1, close);
                boolean spans = inside.endsWith(SPANS);
                String name = spans ? inside.substring(0, inside.length() - SPANS.length()) : inside;
                problem = nameProblem(name).or(() -> spans ? spanProblem(text, inside) : Optional.empty());
                if (problem.isEmpty()) {
                    parameters.add(new Word(name, place(written, at + 1, at + 1 + name.length())));
                }
                if (spans) {
                    spanning.add(name);
                }
                if (problem.isEmpty() && spanning.size() > 1) {
                    problem = Optional.of("two of its parameters span steps, so that nobody knows where one ends");
                }
                at = close;
            } else if (!isLiteral(c)) {
                problem = Optional.of("`" + c + "` may not stand in it");
            }
        }
        return new PathTemplate(written, parameters, spanning, problem.or(() -> stepProblem(text)));
    }

    /** What spans whole steps shares none with others. */
    private static Optional<String> spanProblem(String text, String inside) {
        String step = "/{" + inside + "}";
        boolean alone = text.endsWith(step) || text.contains(step + "/");
        return alone ? Optional.empty() : Optional.of("`{" + inside + "}` shares a step with something else");
    }

    private static Optional<String> nameProblem(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c < 0x80 && isNameCharacter((char) c));
        return plain ? Optional.empty() : Optional.of("`{" + name + "}` is no parameter");
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isLiteral(char c) {
        return c == '/' || (c < 0x80 && (Character.isLetterOrDigit(c) || LITERAL.indexOf(c) >= 0));
    }

    private static Optional<String> stepProblem(String text) {
        if (text.contains("//")) {
            return Optional.of("`//` stands in it");
        }
        for (String step : text.split("/", -1)) {
            if (step.equals(".") || step.equals("..")) {
                return Optional.of("`" + step + "` stands in it");
            }
        }
        return Optional.empty();
    }

    /** The characters of a string's value in the file; the whole string if escapes blur them. */
    private static Span place(Word written, int from, int to) {
        Span where = written.where();
        boolean plain = where.end() - where.start() == written.text().length() + 2;
        return plain ? new Span(where.source(), where.start() + 1 + from, where.start() + 1 + to) : where;
    }
}
