package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All create requests, as far as some rules can tell them apart: at least one world for each, so that what holds in no world holds
 * of no request. A world may stand for none: tests are taken as independent of each other where that is easier.
 */
final class Space {

    private final List<Variable> variables;
    private final Map<String, Object> values = new HashMap<>();

    /** Making keys takes longer than all else; the parts of rules stay the same objects. */
    private final IdentityHashMap<Object, String> keys = new IdentityHashMap<>();

    private final Map<String, FieldPath> parents = new HashMap<>();
    private final Patience patience;

    Space(Collection<Rule> rules, Patience patience) {
        this.variables = Variables.of(rules);
        this.patience = patience;
        for (Variable variable : variables) {
            List<Field> steps = variable.path().steps();
            if (steps.size() > 1) {
                parents.put(variable.key(), new FieldPath(steps.subList(0, steps.size() - 1)));
            }
        }
    }

    private final World world = new World() {
        @Override
        public boolean isSet(FieldPath path) {
            return Boolean.TRUE.equals(values.get(keys.computeIfAbsent(path, key -> Keys.presence(path))));
        }

        @Override
        public Object value(Condition test) {
            return values.get(keys.computeIfAbsent(test, key -> Keys.of(test)));
        }
    };

    /** True only if it is certain that no request is like that. */
    boolean hasNo(Predicate<World> wanted) {
        patience.startQuestion();
        return !find(0, wanted);
    }

    private boolean find(int index, Predicate<World> wanted) {
        if (index == variables.size()) {
            return patience.isSpent() || wanted.test(world);
        }
        Variable variable = variables.get(index);
        for (Object value : variable.domain()) {
            if (isPossible(variable, value)) {
                values.put(variable.key(), value);
                if (find(index + 1, wanted)) {
                    return true;
                }
                if (!variable.isPresence() && !world.isSet(variable.path())) {
                    // Without its field, one value is as good as another.
                    return false;
                }
            }
        }
        return false;
    }

    /** What an absent object holds is absent, and what a present one requires is there. */
    private boolean isPossible(Variable variable, Object value) {
        if (!variable.isPresence()) {
            return true;
        }
        FieldPath parent = parents.get(variable.key());
        boolean inside = parent == null || world.isSet(parent);
        boolean needed = variable.path().last().required()
                && variable.path().last().side().inRequests();
        return Boolean.TRUE.equals(value) ? inside : !(inside && needed);
    }
}
