package dev.tenon.processor.emit;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Points from a deprecated field to the one beside it that takes its place. */
final class ReplacementWords {

    private final EmitContext context;

    ReplacementWords(EmitContext context) {
        this.context = context;
    }

    /** A link to the getter, where there is one; empty if nothing takes the field's place. */
    String ofGetter(Field field) {
        return replacement(field)
                .map(other -> other.side().inResponses()
                        ? "use {@link #" + context.names().member(other) + "()}"
                        : plain(other))
                .orElse("");
    }

    /** A stage may not have the other setter to link to, so that the name must do. */
    String ofSetter(Field field) {
        return replacement(field).map(this::plain).orElse("");
    }

    private String plain(Field other) {
        return "use {@code " + context.names().member(other) + "}";
    }

    private Optional<Field> replacement(Field field) {
        return field.replacement()
                .flatMap(use -> beside(field)
                        .filter(other -> other.wireName().equals(use.field()))
                        .findFirst());
    }

    /** The fields of the class that has this one. */
    private Stream<Field> beside(Field field) {
        return classes().filter(fields -> fields.contains(field)).findFirst().stream()
                .flatMap(List::stream);
    }

    private Stream<List<Field>> classes() {
        Stream<List<Field>> bases = context.catalog().bases().stream().map(ActionBase::fields);
        Stream<List<Field>> mixins = context.catalog().mixins().stream().map(Mixin::fields);
        Stream<List<Field>> actions = context.catalog().actions().stream().map(this::ofAction);
        Stream<List<Field>> objects = context.catalog().types().values().stream()
                .filter(ObjectType.class::isInstance)
                .map((NamedType type) -> ((ObjectType) type).fields());
        return Stream.of(bases, mixins, actions, objects).flatMap(each -> each);
    }

    private List<Field> ofAction(ActionType action) {
        List<Field> all = new ArrayList<>(action.fields());
        all.addAll(context.catalog().base(action.base()).fields());
        return all;
    }
}
