package dev.tenon.spec;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.check.Conditions;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.origin.Origins;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of classes that are emitted here, as far as they lead into published objects: those are asked through their getters, and of a
 * field with two sides the getter is the side that the server sends.
 */
final class AddedRules {

    private final Foundation foundation;
    private final Catalog catalog;
    private final Origins origins;
    private final Diagnostics diagnostics;

    AddedRules(Foundation foundation, Catalog catalog, Origins origins, Diagnostics diagnostics) {
        this.foundation = foundation;
        this.catalog = catalog;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (ActionType action : catalog.actions()) {
            check(action.rules(), action.where());
        }
        for (NamedType type : catalog.types().values()) {
            if (type instanceof ObjectType object) {
                check(object.rules(), object.where());
            }
        }
    }

    /** A published mixin's rules are told of at the action that takes them over. */
    private void check(List<Rule> rules, Span owner) {
        if (isPublished(owner)) {
            return;
        }
        for (Rule rule : rules) {
            List<FieldPath> paths = new ArrayList<>(rule.fields());
            paths.addAll(Conditions.paths(rule));
            boolean taken = isPublished(rule.where());
            paths.forEach(path -> check(path, taken ? owner : origins.of(path, rule.where())));
        }
    }

    private void check(FieldPath path, Span where) {
        for (int i = 1; i < path.steps().size(); i++) {
            Field step = path.steps().get(i);
            if (isPublished(step.where())
                    && object(path.steps().get(i - 1).type()) instanceof ValueType.ObjectRef ref
                    && isPaired(step, catalog.objectType(ref))) {
                diagnostics.add(Diagnostic.of(Code.PUBLISHED_SIDE, where, path, ref.id())
                        .hint("leave it to the server, or have whoever publishes `" + ref.id() + "` write the rule")
                        .related(step.where(), "published here"));
            }
        }
    }

    private static ValueType object(ValueType type) {
        return type instanceof ValueType.ListOf list ? list.item() : type;
    }

    private static boolean isPaired(Field field, ObjectType owner) {
        return field.side() != Side.READ
                && owner.fields().stream()
                        .anyMatch(other ->
                                other.side() == Side.READ && other.wireName().equals(field.wireName()));
    }

    private boolean isPublished(Span where) {
        return foundation.packageOf(where).isPresent();
    }
}
