package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.pattern.Language;
import dev.tenon.spec.pattern.Languages;
import dev.tenon.spec.source.Span;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern is a regular expression of java.util.regex. */
final class Patterns implements Check {

    /** Longer ones could exhaust the stack of the compiler that runs this, by their nesting. */
    private static final int LONGEST = 1000;

    @Override
    public void run(Inspection inspection) {
        Languages languages = new Languages();
        inspection.eachType((field, type) -> {
            if (type instanceof ValueType.Text text) {
                Span where = inspection.origins().ofPattern(text, field.where());
                text.pattern().ifPresent(pattern -> check(inspection, where, Written.at(text, pattern), languages));
            }
        });
        for (Rule rule : inspection.rules()) {
            for (Condition test : Conditions.tests(rule)) {
                if (test instanceof Condition.Matches matches) {
                    Span where = inspection.origins().ofPattern(matches, rule.where());
                    check(inspection, where, Written.asked(matches), languages);
                }
            }
        }
    }

    /**
     * A pattern where it is written.
     *
     * @param length which the texts that match it must have
     * @param bound which any text has that is put to it
     */
    private record Written(String pattern, Bounds length, Bounds bound) {

        static Written at(ValueType.Text type, String pattern) {
            return new Written(pattern, type.length(), type.length());
        }

        /** Where a rule asks, texts of other lengths are none of its business. */
        static Written asked(Condition.Matches matches) {
            ValueType type = matches.path().last().type();
            Bounds bound = type instanceof ValueType.Text text ? text.length() : Bounds.NONE;
            return new Written(matches.pattern(), Bounds.NONE, bound);
        }
    }

    private static void check(Inspection inspection, Span where, Written written, Languages languages) {
        String pattern = written.pattern();
        if (pattern.length() > LONGEST) {
            inspection.report(Diagnostic.of(Code.PATTERN, where, "it is longer than " + LONGEST + " characters"));
            return;
        }
        try {
            Pattern.compile(pattern);
            languages.of(pattern).ifPresent(language -> judge(inspection, where, language, written.length()));
            new SlowPatterns(inspection, languages).check(where, pattern, written.bound());
        } catch (PatternSyntaxException e) {
            inspection.report(Diagnostic.of(Code.PATTERN, at(where, pattern, e.getIndex()), e.getDescription()));
        }
    }

    private static void judge(Inspection inspection, Span where, Language language, Bounds length) {
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
