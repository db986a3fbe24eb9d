package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.pattern.Language;
import dev.tenon.spec.source.Span;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern is a regular expression of java.util.regex. */
final class Patterns implements Check {

    /** Longer ones could exhaust the stack of the compiler that runs this, by their nesting. */
    private static final int LONGEST = 1000;

    @Override
    public void run(Inspection inspection) {
        inspection.eachType((field, type) -> {
            if (type instanceof ValueType.Text text) {
                Span where = inspection.origins().ofPattern(text, field.where());
                text.pattern().ifPresent(pattern -> check(inspection, where, pattern, text.length()));
            }
        });
        for (Rule rule : inspection.rules()) {
            for (Condition test : Conditions.tests(rule)) {
                if (test instanceof Condition.Matches matches) {
                    Span where = inspection.origins().ofPattern(matches, rule.where());
                    check(inspection, where, matches.pattern(), Bounds.NONE);
                }
            }
        }
    }

    private static void check(Inspection inspection, Span where, String pattern, Bounds length) {
        if (pattern.length() > LONGEST) {
            inspection.report(Diagnostic.of(Code.PATTERN, where, "it is longer than " + LONGEST + " characters"));
            return;
        }
        try {
            Pattern.compile(pattern);
            Language.of(pattern).ifPresent(language -> judge(inspection, where, language, length));
        } catch (PatternSyntaxException e) {
            inspection.report(Diagnostic.of(Code.PATTERN, at(where, pattern, e.getIndex()), e.getDescription()));
        }
    }

    private static void judge(Inspection inspection, Span where, Language language, Bounds length) {
        language.doubling()
                .ifPresent(
                        text -> inspection.report(
                                Diagnostic.of(Code.SLOW_PATTERN, where, text)
                                        .hint(
                                                "let there be one way to read a text: `(a+)+` is `a+`, `(a|ab)*` is `(ab?)*`, `(.*,)*` is `([^,]*,)*`")));
        boolean possible = Ranges.isEmpty(length)
                || language.hasLength(length.min().orElse(0), length.max().orElse(Integer.MAX_VALUE));
        if (!possible) {
            inspection.report(Diagnostic.of(Code.PATTERN_LENGTH, where, length.isNone() ? "whatever" : length)
                    .hint("correct the pattern or the length, so that they have a text in common"));
        }
    }

    /** The character at which the pattern goes wrong; the whole string if escapes blur the places or the index says nothing. */
    private static Span at(Span where, String pattern, int index) {
        boolean plain = where.end() - where.start() == pattern.length() + 2;
        int start = where.start() + 1 + Math.min(index, pattern.length() - 1);
        return plain && index >= 0 ? new Span(where.source(), start, start + 1) : where;
    }

    /** Whether it is of use for looking at values. */
    static boolean isUsable(String pattern) {
        try {
            Pattern.compile(pattern.length() > LONGEST ? "[" : pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
