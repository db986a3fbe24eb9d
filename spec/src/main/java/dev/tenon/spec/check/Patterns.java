package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
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
                text.pattern().ifPresent(pattern -> check(inspection, field, text, pattern));
            }
        });
    }

    private static void check(Inspection inspection, Field field, ValueType.Text type, String pattern) {
        Span where = inspection.origins().ofPattern(type, field.where());
        if (pattern.length() > LONGEST) {
            inspection.report(Diagnostic.of(Code.PATTERN, where, "it is longer than " + LONGEST + " characters"));
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            inspection.report(Diagnostic.of(Code.PATTERN, at(where, pattern, e.getIndex()), e.getDescription()));
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
