package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ConditionExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions as written to conditions over fields. All parts are looked at, so that all mistakes are found. */
final class ConditionResolver {

    private final Context context;
    private final TestResolver tests;

    ConditionResolver(Context context, PathResolver paths) {
        this.context = context;
        this.tests = new TestResolver(context, paths);
    }

    Optional<Condition> resolve(ConditionExpression expression) {
        if (expression instanceof ConditionExpression.Chain chain) {
            return chain(chain);
        }
        if (expression instanceof ConditionExpression.Not not) {
            return resolve(not.term()).map(term -> new Condition.Not(term, not.source()));
        }
        if (expression instanceof ConditionExpression.Some some) {
            return some(some);
        }
        return tests.resolve(expression, PathResolver.Use.ASKED).map(TestResolver.Test::condition);
    }

    private Optional<Condition> chain(ConditionExpression.Chain chain) {
        List<Condition> terms = new ArrayList<>();
        for (ConditionExpression term : chain.terms()) {
            resolve(term).ifPresent(terms::add);
        }
        if (terms.size() < chain.terms().size()) {
            return Optional.empty();
        }
        return Optional.of(
                chain.connective().text().equals("and")
                        ? new Condition.And(terms, chain.source())
                        : new Condition.Or(terms, chain.source()));
    }

    /** Of a path through several lists, each has an item of its own: {@code some a.b.c} is some {@code a} with some {@code b}. */
    private Optional<Condition> some(ConditionExpression.Some some) {
        Optional<TestResolver.Test> test = tests.resolve(some.test(), PathResolver.Use.OF_ITEMS);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        FieldPath path = test.get().path();
        Condition term = test.get().condition();
        for (int i = path.steps().size(); i > 0; i--) {
            if (path.steps().get(i - 1).type() instanceof ValueType.ListOf) {
                term = new Condition.Some(new FieldPath(path.steps().subList(0, i)), term, some.source());
            }
        }
        if (term instanceof Condition.Some) {
            return Optional.of(term);
        }
        context.reporter()
                .add(Diagnostic.of(Code.SOME_WITHOUT_LIST, some.keyword().where(), path)
                        .hint("leave `some` out: write `"
                                + test.get().condition().source() + "`"));
        return Optional.empty();
    }
}
