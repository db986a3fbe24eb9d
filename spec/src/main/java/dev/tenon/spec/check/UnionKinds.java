package dev.tenon.spec.check;

import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/** The alternatives of a union differ in the kind of their JSON token, which is all that a reader sees. */
final class UnionKinds implements Check {

    @Override
    public void run(Inspection inspection) {
        for (UnionType union : inspection.unions()) {
            List<ValueType> alternatives = union.alternatives();
            for (int i = 1; i < alternatives.size(); i++) {
                check(inspection, union, i);
            }
            checkDurations(inspection, union);
        }
    }

    /** JSON tells them apart, but a caller who holds a duration could mean either. */
    private static void checkDurations(Inspection inspection, UnionType union) {
        Optional<ValueType> text = first(union, ValueType.DurationText.class);
        Optional<ValueType> count = first(union, ValueType.DurationCount.class);
        if (text.isPresent() && count.isPresent()) {
            inspection.report(
                    Diagnostic.of(Code.TWO_DURATIONS, inspection.origins().of(count.get(), union.where()))
                            .related(inspection.origins().of(text.get(), union.where()), "the other one")
                            .hint("make one of them a `string` or a `number`"));
        }
    }

    private static Optional<ValueType> first(UnionType union, Class<? extends ValueType> kind) {
        return union.alternatives().stream().filter(kind::isInstance).findFirst();
    }

    private static void check(Inspection inspection, UnionType union, int index) {
        ValueType alternative = union.alternatives().get(index);
        // No more kinds than these exist, so that the search ends early however long the union is.
        for (ValueType earlier : union.alternatives().subList(0, Math.min(index, TokenKind.values().length))) {
            if (TokenKind.of(earlier).clashesWith(TokenKind.of(alternative))) {
                TokenKind kind =
                        TokenKind.of(earlier) == TokenKind.ANY ? TokenKind.of(alternative) : TokenKind.of(earlier);
                inspection.report(Diagnostic.of(
                                Code.UNION_KINDS, inspection.origins().of(alternative, union.where()), kind.words())
                        .related(inspection.origins().of(earlier, union.where()), "the other one"));
                return;
            }
        }
    }
}
