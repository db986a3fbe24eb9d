package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.pattern.Language;
import dev.tenon.spec.source.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tests of a rule of which the outcome is known: what they compare with is nothing that the field can be. */
final class Comparisons {

    private final Inspection inspection;
    private final Rule rule;
    private boolean found;

    Comparisons(Inspection inspection, Rule rule) {
        this.inspection = inspection;
        this.rule = rule;
    }

    /** Reports them; true if there are any. */
    boolean report() {
        Conditions.guard(rule).ifPresent(guard -> check(guard.condition(), false));
        return found;
    }

    private void check(Condition condition, boolean ofItems) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> check(term, ofItems));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> check(term, ofItems));
        } else if (condition instanceof Condition.Not not) {
            check(not.term(), ofItems);
        } else if (condition instanceof Condition.Some some) {
            check(some.term(), true);
        } else if (condition instanceof Condition.Compare compare) {
            checkConstant(compare, typeOf(compare.path(), ofItems));
        } else if (condition instanceof Condition.In in) {
            checkValues(in, typeOf(in.path(), ofItems));
        } else if (condition instanceof Condition.Sized sized) {
            checkSize(sized, typeOf(sized.path(), ofItems));
        } else if (condition instanceof Condition.Matches matches) {
            checkPattern(matches, typeOf(matches.path(), ofItems));
        } else if (condition instanceof Condition.CompareFields compare) {
            checkFields(compare, ofItems);
        }
    }

    private static ValueType typeOf(FieldPath path, boolean ofItems) {
        ValueType type = path.last().type();
        return ofItems && type instanceof ValueType.ListOf list ? list.item() : type;
    }

    private void checkConstant(Condition.Compare compare, ValueType type) {
        Optional<String> problem = Defaults.problem(type, compare.value());
        Span where = inspection.origins().of(compare.value(), rule.where());
        if (compare.operator().orders()) {
            Interval.of(type)
                    .flatMap(field ->
                            Interval.of(compare.value()).flatMap(value -> field.outcome(compare.operator(), value)))
                    .ifPresent(outcome -> report(where, compare.source(), outcome, isWithin(compare.path(), type)));
        } else {
            problem.ifPresent(must -> report(
                    where,
                    compare.source(),
                    compare.operator() == Condition.Operator.NOT_EQUAL,
                    "`" + compare.path() + "` must be " + must));
        }
    }

    private void checkValues(Condition.In in, ValueType type) {
        Set<Object> seen = new HashSet<>();
        for (Literal value : in.values()) {
            Span where = inspection.origins().of(value, rule.where());
            Defaults.problem(type, value)
                    .ifPresent(must -> report(
                            where, in.path() + " == " + value.source(), false, "`" + in.path() + "` must be " + must));
            if (!seen.add(value)) {
                inspection.report(
                        Diagnostic.of(Code.VALUE_TWICE, where, value.source()).hint("leave it out"));
                found = true;
            }
        }
    }

    private void checkSize(Condition.Sized sized, ValueType type) {
        Bounds bounds = type instanceof ValueType.ListOf list
                ? list.size()
                : type instanceof ValueType.Text text ? text.length() : Bounds.NONE;
        Interval.ofSizes(bounds)
                .outcome(sized.operator(), Interval.of(sized.size()))
                .ifPresent(outcome -> report(
                        inspection.origins().of(sized, rule.where()),
                        sized.source(),
                        outcome,
                        bounds.isNone() ? "no size is below 0" : "it is within " + bounds));
    }

    private void checkPattern(Condition.Matches matches, ValueType type) {
        Optional<Language> asked = Language.of(matches.pattern());
        if (asked.isEmpty() || !Patterns.isUsable(matches.pattern()) || !(type instanceof ValueType.Text text)) {
            return;
        }
        Span where = inspection.origins().ofPattern(matches, rule.where());
        Bounds length = text.length();
        boolean fits = Ranges.isEmpty(length)
                || asked.get().hasLength(length.min().orElse(0), length.max().orElse(Integer.MAX_VALUE));
        Optional<Language> own = text.pattern().filter(Patterns::isUsable).flatMap(Language::of);
        if (!fits) {
            report(where, matches.source(), false, "`" + matches.path() + "` must be of length " + length);
        } else if (own.isPresent() && !own.get().meets(asked.get())) {
            String must = "`" + matches.path() + "` must be matched by `"
                    + text.pattern().orElseThrow() + "`";
            report(where, matches.source(), false, must);
        }
    }

    private void checkFields(Condition.CompareFields compare, boolean ofItems) {
        Span where = inspection.origins().of(compare.other(), rule.where());
        if (compare.path().equals(compare.other())) {
            inspection.report(Diagnostic.of(
                            Code.COMPARED_OUTSIDE,
                            where,
                            compare.source(),
                            "of no use",
                            "it compares a field with itself")
                    .hint("name another field, or ask whether it `is set`"));
            found = true;
            return;
        }
        ValueType type = typeOf(compare.path(), ofItems);
        ValueType other = typeOf(compare.other(), ofItems);
        Interval.of(type)
                .flatMap(left -> Interval.of(other).flatMap(right -> left.outcome(compare.operator(), right)))
                .ifPresent(outcome -> report(
                        where,
                        compare.source(),
                        outcome,
                        isWithin(compare.path(), type) + ", and " + isWithin(compare.other(), other)));
    }

    private static String isWithin(FieldPath path, ValueType type) {
        return "`" + path + "` is within "
                + Interval.of(type).map(Interval::toString).orElse("no bounds");
    }

    private void report(Span where, String source, boolean outcome, String reason) {
        String cure = "correct the rule, or the bounds of the field"
                + (outcome ? "; whether it is there at all is asked with `is set`" : "");
        inspection.report(Diagnostic.of(
                        Code.COMPARED_OUTSIDE, where, source, outcome ? "true of every value" : "never true", reason)
                .hint(cure));
        found = true;
    }
}
