package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.RuleDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rules as written to rules over fields. A rule with a mistake in it is reported and left out. */
final class RuleResolver {

    private final Context context;
    private final PathResolver paths;
    private final ConditionResolver conditions;

    RuleResolver(Context context, FieldScope scope) {
        this.context = context;
        this.paths = new PathResolver(context, scope);
        this.conditions = new ConditionResolver(context, paths);
    }

    List<Rule> resolve(Body body) {
        List<Rule> rules = new ArrayList<>();
        for (RuleDeclaration rule : body.rules()) {
            resolve(rule).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> resolve(RuleDeclaration rule) {
        List<FieldPath> fields = new ArrayList<>();
        for (PathExpression path : rule.fields()) {
            paths.resolve(path, PathResolver.Use.DEMANDED).ifPresent(fields::add);
        }
        boolean resolved = fields.size() == rule.fields().size();
        if (rule instanceof RuleDeclaration.Count count) {
            return resolved ? Optional.of(new Rule.Count(kind(count), fields, rule.where())) : Optional.empty();
        }
        RuleDeclaration.Demand demand = (RuleDeclaration.Demand) rule;
        Optional<Rule.Guard> guard = demand.guard().flatMap(written -> guard(written, rule));
        if (!resolved || guard.isPresent() != demand.guard().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                demand.verb().text().equals("require")
                        ? new Rule.Require(fields, guard, rule.where())
                        : new Rule.Forbid(fields, guard, rule.where()));
    }

    private static Rule.Count.Kind kind(RuleDeclaration.Count count) {
        return Arrays.stream(Rule.Count.Kind.values())
                .filter(kind -> kind.words().equals(count.words().text()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Rule.Guard> guard(RuleDeclaration.Guard guard, RuleDeclaration rule) {
        return conditions.resolve(guard.condition()).map(condition -> {
            boolean negated = guard.keyword().text().equals("unless");
            Condition applies = negated ? new Condition.Not(condition, "not (" + condition.source() + ")") : condition;
            Rule.Guard resolved = new Rule.Guard(applies, guard.source());
            context.origins().put(resolved, guard.keyword().where().to(rule.where()));
            return resolved;
        });
    }
}
