package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** Nothing has more parts than a class of Java can have, which is fewer than fit between braces. */
final class Sizes implements Check {

    @Override
    public void run(Inspection inspection) {
        Catalog catalog = inspection.catalog();
        Tally api = new Tally(inspection, "the api", catalog.api().where());
        api.count(catalog.api().servers().size(), "servers", Limits.BRANCHES);
        api.count(catalog.resources().size(), "resources", Limits.BRANCHES);
        catalog.resources().forEach(resource -> resource(inspection, resource));
        catalog.bases().forEach(base -> base(inspection, base));
        catalog.types().values().stream()
                .filter(type -> isComplete(inspection, type.id().toString()))
                .forEach(type -> type(inspection, type));
    }

    /** What is counted, and where it stands. */
    private record Tally(Inspection inspection, String name, Span where) {

        static Tally of(Inspection inspection, String name, Span where) {
            return new Tally(inspection, "`" + name + "`", where);
        }

        void count(int number, String parts, int limit) {
            if (number > limit) {
                inspection.report(Diagnostic.of(Code.TOO_MANY, where, name, number, parts, limit));
            }
        }

        void fields(List<Field> fields) {
            count(fields.size(), "fields", Limits.FIELDS);
        }

        void required(Stream<Field> fields) {
            count((int) fields.filter(Field::required).count(), "required fields", Limits.REQUIRED);
        }
    }

    /** Of braces with too many members the parser has told. */
    private static boolean isComplete(Inspection inspection, String name) {
        return inspection.origins().isComplete(name);
    }

    private static void resource(Inspection inspection, Resource resource) {
        Tally tally = Tally.of(inspection, resource.name(), resource.where());
        tally.count(resource.operations().size(), "operations", Limits.BRANCHES);
        tally.count(resource.parameters().size(), "parameters", Limits.PARAMETERS);
        int all = resource.operations().stream().mapToInt(Sizes::parameters).sum();
        tally.count(all, "parameters and answers of operations", Limits.ALL_PARAMETERS);
        for (Operation operation : resource.operations()) {
            int others = operation
                    .exchange()
                    .map(exchange -> exchange.parameters().size())
                    .orElse(0);
            Tally.of(inspection, operation.name(), operation.where())
                    .count(operation.parameters().size() + others, "parameters", Limits.PARAMETERS);
            operation.exchange().ifPresent(exchange -> {
                Tally own = Tally.of(inspection, operation.name(), operation.where());
                own.count(exchange.answers().size(), "answers", Limits.PARAMETERS);
                Stream.concat(exchange.body().stream(), exchange.result().stream())
                        .forEach(content -> own.count(mediaTypes(content), "characters of media types", Limits.LINES));
            });
        }
    }

    private static int parameters(Operation operation) {
        int others = operation
                .exchange()
                .map(exchange ->
                        exchange.parameters().size() + exchange.answers().size())
                .orElse(0);
        return operation.parameters().size() + others;
    }

    /** As a header says them. */
    private static int mediaTypes(Content content) {
        return content instanceof Content.Raw raw
                ? String.join(", ", raw.mediaTypes()).length()
                : 0;
    }

    private static void base(Inspection inspection, ActionBase base) {
        List<ActionType> actions = inspection.catalog().actionsOf(base);
        Tally tally = Tally.of(inspection, base.name(), base.where());
        tally.count(actions.size(), "actions", Limits.BRANCHES);
        if (isComplete(inspection, base.name())) {
            tally.fields(base.fields());
            tally.required(base.fields().stream());
        }
        for (ActionType action : actions) {
            if (isComplete(inspection, action.wireName())) {
                Tally own = Tally.of(inspection, action.wireName(), action.where());
                own.fields(action.fields());
                own.required(Stream.concat(base.fields().stream(), action.fields().stream()));
            }
        }
    }

    private static void type(Inspection inspection, NamedType type) {
        Tally tally = Tally.of(inspection, type.id().name(), type.where());
        if (type instanceof EnumType enumType) {
            tally.count(enumType.constants().size(), "values", Limits.VALUES);
        } else if (type instanceof TaggedUnion union) {
            tally.count(union.alternatives().size(), "alternatives", Limits.BRANCHES);
        } else if (type instanceof ObjectType object) {
            tally.fields(object.fields());
            tally.required(object.fields().stream());
        }
    }
}
