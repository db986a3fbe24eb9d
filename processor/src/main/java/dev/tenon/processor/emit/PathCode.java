package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions for the values at the ends of paths, from a state on or from an item of one of its lists. */
final class PathCode {

    private final EmittedNames names;
    private final @Nullable PathCode outside;
    private final FieldPath list;
    private final String item;
    private final int depth;

    PathCode(EmittedNames names) {
        this.names = names;
        this.outside = null;
        this.list = new FieldPath(List.of());
        this.item = "this";
        this.depth = 0;
    }

    private PathCode(PathCode outside, FieldPath list, String item) {
        this.names = outside.names;
        this.outside = outside;
        this.list = list;
        this.item = item;
        this.depth = outside.depth + 1;
    }

    /** The name of the next variable for an item, different from those around it. */
    String nextItem() {
        return depth == 0 ? "item" : "item" + (depth + 1);
    }

    /** The same, but paths that start with that of the list go on from the variable of one of its items. */
    PathCode within(FieldPath path, String variable) {
        return new PathCode(this, path, variable);
    }

    /** The value at the end of a path, null if a step is absent. */
    CodeBlock value(FieldPath path) {
        if (outside != null && !path.startsWith(list)) {
            return outside.value(path);
        }
        List<Field> steps =
                path.steps().subList(list.steps().size(), path.steps().size());
        CodeBlock value = CodeBlock.of("$L", item);
        for (int i = 0; i < steps.size(); i++) {
            value = step(value, steps.get(i), i);
        }
        return value;
    }

    /** The first step from a state is a variable's; into an object of another package there is only the way through a getter. */
    private CodeBlock step(CodeBlock value, Field field, int i) {
        String variable = names.variable(field);
        if (i == 0 && outside == null) {
            return CodeBlock.of("$L.$N", value, variable);
        }
        if (names.isPublished(field.where())) {
            return CodeBlock.of("asked($L, it -> it.$N())", value, names.member(field));
        }
        return i > 0
                ? CodeBlock.of("at($L, it -> it.state.$N)", value, variable)
                : CodeBlock.of("$L.state.$N", value, variable);
    }

    /** Whether the value is a variable's, which may stand twice in an expression. */
    boolean isVariable(FieldPath path) {
        if (outside != null && !path.startsWith(list)) {
            return outside.isVariable(path);
        }
        int steps = path.steps().size() - list.steps().size();
        return steps < 1
                || (steps == 1
                        && (outside == null || !names.isPublished(path.last().where())));
    }

    /** The type of what the path leads to, which for the path of a list may be its item. */
    ValueType typeOf(FieldPath path) {
        if (outside != null && !path.startsWith(list)) {
            return outside.typeOf(path);
        }
        ValueType type = path.last().type();
        return path.equals(list) && type instanceof ValueType.ListOf items ? items.item() : type;
    }
}
