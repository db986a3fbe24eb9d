package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dotted paths of rules, step by step into objects. */
final class PathResolver {

    private final Context context;
    private final FieldScope scope;

    PathResolver(Context context, FieldScope scope) {
        this.context = context;
        this.scope = scope;
    }

    /** What a path is for, which decides what to make of a list on its way. */
    enum Use {
        /** A rule demands the field or rules it out. */
        DEMANDED,
        /** A condition asks for the field. */
        ASKED,
        /** A condition asks for some items. */
        OF_ITEMS
    }

    /** Whether a path can start with the name. */
    boolean knows(String name) {
        return scope.find(name).isPresent();
    }

    /** The path's fields; what leads nowhere is reported. */
    Optional<FieldPath> resolve(PathExpression path, Use use) {
        List<Field> steps = new ArrayList<>();
        Optional<FieldScope> inside = Optional.of(scope);
        for (Word step : path.steps()) {
            if (!steps.isEmpty()) {
                inside = into(steps.get(steps.size() - 1), new Step(path, steps.size() - 1, use));
            }
            Optional<Field> field = inside.flatMap(fields -> fields.find(step, context.reporter()));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            steps.add(field.get());
        }
        FieldPath resolved = new FieldPath(steps);
        context.origins().put(resolved, path.where());
        return Optional.of(resolved);
    }

    /** One step of a path that is being resolved. */
    private record Step(PathExpression path, int index, Use use) {

        Word written() {
            return path.steps().get(index);
        }

        String upTo() {
            return path.steps().subList(0, index + 1).stream().map(Word::text).collect(Collectors.joining("."));
        }
    }

    private Optional<FieldScope> into(Field field, Step step) {
        ValueType type = step.use() == Use.OF_ITEMS && field.type() instanceof ValueType.ListOf list
                ? list.item()
                : field.type();
        if (!(type instanceof ValueType.ObjectRef) && !TypeResolver.isUnknown(type)) {
            context.reporter()
                    .add(Diagnostic.of(Code.NO_OBJECT, step.written().where(), field.wireName(), TypeWords.of(type))
                            .hint(instead(type, step)));
        }
        return context.registry()
                .shape(type)
                .map(shape -> new FieldScope(
                        shape.id().toString(),
                        shape.fields(),
                        context.origins().isComplete(shape.id().toString())));
    }

    private Optional<String> instead(ValueType type, Step step) {
        if (!(type instanceof ValueType.ListOf list)) {
            return Optional.of("only objects have fields; of `" + step.upTo() + "` a rule can ask whether it `is set`");
        }
        boolean objects = list.item() instanceof ValueType.ObjectRef;
        if (!objects) {
            return step.use() == Use.ASKED
                    ? Optional.of("to ask for an item, write `some " + step.upTo() + " == …`")
                    : Optional.empty();
        }
        return Optional.of(
                step.use() == Use.ASKED
                        ? "to ask whether an item has it, write `some " + step.path() + " …`"
                        : "it is not said which item is meant: write the rule into the type of the items, `"
                                + ((ValueType.ObjectRef) list.item()).id() + "`");
    }
}
