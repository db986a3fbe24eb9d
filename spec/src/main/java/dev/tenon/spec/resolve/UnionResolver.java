package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.UnionDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declared unions to types of the catalog. */
final class UnionResolver {

    private final Context context;
    private final TypeResolver types;

    UnionResolver(Context context, TypeResolver types) {
        this.context = context;
        this.types = types;
    }

    /** Registers a union with those alternatives that are objects; the others are reported and left out. */
    void resolve(UnionDeclaration union) {
        TypeId id = TypeId.of(union.name().text());
        List<TaggedUnion.Alternative> alternatives = new ArrayList<>();
        for (UnionDeclaration.Alternative each : union.alternatives()) {
            object(each, id)
                    .ifPresent(type -> alternatives.add(new TaggedUnion.Alternative(
                            each.tag().text(),
                            each.javaName().map(Word::text),
                            each.doc(),
                            type,
                            each.tag().where())));
        }
        if (!union.complete() || alternatives.size() < union.alternatives().size()) {
            context.origins().markIncomplete(id.toString());
        }
        context.registry()
                .add(new TaggedUnion(
                        id,
                        union.doc(),
                        union.property().text(),
                        alternatives,
                        union.name().where()));
    }

    private Optional<ValueType.ObjectRef> object(UnionDeclaration.Alternative alternative, TypeId union) {
        ValueType type = types.resolve(alternative.type(), Site.of(union.path(), alternative.tag()));
        if (type instanceof ValueType.ObjectRef object) {
            return Optional.of(object);
        }
        if (!TypeResolver.isUnknown(type)) {
            context.reporter()
                    .add(Diagnostic.of(
                                    Code.TAG_ON_NO_OBJECT,
                                    alternative.type().where(),
                                    alternative.tag().text(),
                                    TypeWords.of(type))
                            .hint("name a `type`, or write an object in braces"));
        }
        return Optional.empty();
    }
}
