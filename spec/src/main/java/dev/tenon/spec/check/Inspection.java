package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.origin.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A catalog under inspection: what checks look at, and whom they tell. */
record Inspection(Catalog catalog, Origins origins, Diagnostics diagnostics) {

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Every declared field, once. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (ActionBase base : catalog.bases()) {
            fields.addAll(base.fields());
        }
        for (Mixin mixin : catalog.mixins()) {
            fields.addAll(mixin.fields());
        }
        for (ActionType action : catalog.actions()) {
            action.fields().stream().filter(field -> field.mixin().isEmpty()).forEach(fields::add);
        }
        for (ObjectType object : objects()) {
            fields.addAll(object.fields());
        }
        fields.addAll(valuesOfOperations());
        return fields;
    }

    /** Parameters, headers, bodies and results, each as the field that it would be in JSON. */
    private List<Field> valuesOfOperations() {
        List<Field> fields = new ArrayList<>();
        for (Resource resource : catalog.resources()) {
            resource.parameters().forEach(parameter -> fields.add(parameter.field()));
        }
        for (Operation operation : ownOperations()) {
            Exchange exchange = operation.exchange().orElseThrow();
            operation.parameters().forEach(parameter -> fields.add(parameter.field()));
            exchange.parameters().forEach(parameter -> fields.add(parameter.field()));
            fields.addAll(exchange.answers());
            exchange.body().ifPresent(body -> addContent(body, operation, fields));
            exchange.result().ifPresent(result -> addContent(result, operation, fields));
        }
        return fields;
    }

    private static void addContent(Content content, Operation operation, List<Field> fields) {
        if (content instanceof Content.Json json) {
            Parameter value = Parameter.ofPath(operation.name(), Optional.empty(), "", json.type(), operation.where());
            fields.add(value.field());
        }
    }

    /** The operations that have a name of their own. */
    List<Operation> ownOperations() {
        return catalog.resources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.exchange().isPresent())
                .toList();
    }

    List<ObjectType> objects() {
        return catalog.types().values().stream()
                .filter(ObjectType.class::isInstance)
                .map(ObjectType.class::cast)
                .toList();
    }

    List<UnionType> unions() {
        return catalog.types().values().stream()
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast)
                .toList();
    }

    List<TaggedUnion> taggedUnions() {
        return catalog.types().values().stream()
                .filter(TaggedUnion.class::isInstance)
                .map(TaggedUnion.class::cast)
                .toList();
    }

    /** Every rule; a mixin's comes again with each action that takes it over, which is reported once. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        catalog.bases().forEach(base -> rules.addAll(base.rules()));
        catalog.mixins().forEach(mixin -> rules.addAll(mixin.rules()));
        catalog.actions().forEach(action -> rules.addAll(action.rules()));
        objects().forEach(object -> rules.addAll(object.rules()));
        return rules;
    }

    /** Shows the type of every field, every item and every alternative, each with the field at which it stands. */
    void eachType(BiConsumer<Field, ValueType> visitor) {
        eachType(fields(), visitor);
    }

    /** The same for some fields. */
    void eachType(List<Field> some, BiConsumer<Field, ValueType> visitor) {
        for (Field field : some) {
            visit(field, field.type(), visitor);
        }
    }

    private void visit(Field field, ValueType type, BiConsumer<Field, ValueType> visitor) {
        visitor.accept(field, type);
        if (type instanceof ValueType.ListOf list) {
            visit(field, list.item(), visitor);
        } else if (type instanceof ValueType.MapOf map) {
            visit(field, map.value(), visitor);
        } else if (type instanceof ValueType.UnionRef ref) {
            catalog.unionType(ref).alternatives().forEach(alternative -> visit(field, alternative, visitor));
        }
    }
}
