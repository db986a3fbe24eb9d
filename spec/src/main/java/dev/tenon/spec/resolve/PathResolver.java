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

/** Dotted paths of rules, step by step into objects. */
final class PathResolver {

    private final Context context;
    private final FieldScope scope;

    PathResolver(Context context, FieldScope scope) {
        this.context = context;
        this.scope = scope;
    }

    /** The path's fields; what leads nowhere is reported. */
    Optional<FieldPath> resolve(PathExpression path) {
        List<Field> steps = new ArrayList<>();
        Optional<FieldScope> inside = Optional.of(scope);
        for (Word step : path.steps()) {
            if (!steps.isEmpty()) {
                inside = into(steps.get(steps.size() - 1), path.steps().get(steps.size() - 1));
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

    private Optional<FieldScope> into(Field field, Word written) {
        ValueType type = field.type();
        if (!(type instanceof ValueType.ObjectRef) && !TypeResolver.isUnknown(type)) {
            context.reporter()
                    .add(Diagnostic.of(Code.NO_OBJECT, written.where(), field.wireName(), TypeWords.of(type)));
        }
        return context.registry()
                .shape(type)
                .map(shape -> new FieldScope(
                        shape.id().toString(),
                        shape.fields(),
                        context.origins().isComplete(shape.id().toString())));
    }
}
