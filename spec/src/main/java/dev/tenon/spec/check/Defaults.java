package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Default;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** A default is a value that the field may have. */
final class Defaults implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            field.defaultValue().ifPresent(value -> check(inspection, field, value));
        }
    }

    private static void check(Inspection inspection, Field field, Default value) {
        if (value instanceof Literal literal) {
            alternatives(inspection, field.type()).stream()
                    .flatMap(type -> problem(type, literal).stream())
                    .forEach(problem -> inspection.report(Diagnostic.of(
                            Code.DEFAULT_OUTSIDE,
                            inspection.origins().of(value, field.where()),
                            field.wireName(),
                            problem)));
        } else {
            inspection.origins().tree(value).ifPresent(tree -> check(inspection, field, tree));
        }
    }

    private static List<ValueType> alternatives(Inspection inspection, ValueType type) {
        return type instanceof ValueType.UnionRef ref
                ? inspection.catalog().unionType(ref).alternatives()
                : List.of(type);
    }

    /** As what a caller could have sent instead, or, of a field that nobody sends, as what the server answers. */
    private static void check(Inspection inspection, Field field, JsonNode tree) {
        boolean sent = field.side().inRequests();
        new ExampleValue(inspection, sent ? Example.Kind.CREATE : Example.Kind.RESPONSE, field).check(tree);
        if (!sent) {
            new Promises(inspection).check(tree, field.type());
        }
    }

    /** What a constant of the type must be that this is not. */
    static Optional<String> problem(ValueType type, Literal value) {
        if (value instanceof Literal.Text literal) {
            return Outside.string(type, literal.value());
        }
        return value instanceof Literal.Number literal ? Outside.number(type, literal.value()) : Optional.empty();
    }
}
