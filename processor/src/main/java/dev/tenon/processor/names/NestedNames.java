package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that neither an inline type nor a stage hides a class around it, one beside it, or one that its heirs see by its name. */
final class NestedNames {

    private record Owner(String name, Span where) {}

    private final Catalog catalog;
    private final EmittedNames names;
    private final Diagnostics diagnostics;
    private final Map<ClassName, Owner> owners = new HashMap<>();
    private final Map<ClassName, Claims> scopes = new HashMap<>();

    /** The classes whose nested classes others inherit. */
    private final Set<ClassName> parents = new HashSet<>();

    NestedNames(Catalog catalog, EmittedNames names, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (ActionBase base : catalog.bases()) {
            parents.add(names.base(base));
            open(names.base(base), new Owner(base.name(), base.where()), base.fields());
        }
        for (Mixin mixin : catalog.mixins()) {
            parents.add(names.mixin(mixin));
            open(names.mixin(mixin), new Owner(mixin.name(), mixin.where()), List.of());
        }
        for (ActionType action : catalog.actions()) {
            open(names.action(action), new Owner(action.wireName(), action.where()), action.fields());
        }
        catalog.resources().forEach(this::open);
        for (NamedType type : catalog.types().values()) {
            ClassName name = names.type(type.id());
            Optional.ofNullable(name.enclosingClassName())
                    .map(scopes::get)
                    .ifPresent(scope -> scope.claim(name.simpleName(), type.id().name(), type.where()));
            List<Field> fields = type instanceof ObjectType object ? object.fields() : List.of();
            open(name, new Owner(type.id().name(), type.where()), fields);
            claimAlternatives(type, scopes.get(name));
        }
        checkInherited();
    }

    /** A resource, in which the options and answers of its operations are nested. */
    private void open(Resource resource) {
        ClassName type = names.resource(resource);
        open(type, new Owner(resource.name(), resource.where()), List.of());
        for (Operation operation : resource.operations()) {
            if (operation.exchange().isPresent()) {
                OperationNames own = names.ownOperation(resource, operation);
                for (ClassName nested : List.of(own.options(), own.answer())) {
                    scopes.get(type).reserve(nested.simpleName(), operation.name(), operation.where());
                }
            }
        }
    }

    /** The classes of alternatives, as far as they are called after something that the spec names. */
    private void claimAlternatives(NamedType type, Claims scope) {
        if (type instanceof TaggedUnion union) {
            union.alternatives()
                    .forEach(each -> scope.claim(EmittedNames.alternativeOf(each), each.tag(), each.where()));
        } else if (type instanceof UnionType union) {
            union.alternatives().stream()
                    .map(EmittedNames::idOf)
                    .flatMap(Optional::stream)
                    .forEach(id -> scope.claim(
                            "Of" + names.type(id).simpleName(),
                            id.name(),
                            catalog.type(id).where()));
        }
    }

    /** The scope within a class, in which the classes around it and its stages are taken. */
    private void open(ClassName type, Owner owner, List<Field> fields) {
        owners.put(type, owner);
        Claims claims = Claims.ofTypes(diagnostics);
        for (ClassName outer = type; outer != null; outer = outer.enclosingClassName()) {
            Owner around = owners.get(outer);
            claims.reserve(outer.simpleName(), around.name(), around.where());
        }
        List<Field> staged = staged(fields);
        staged.forEach(
                field -> namesOfStage(field).forEach(name -> claims.avoid(name, field.wireName(), field.where())));
        staged.forEach(
                field -> namesOfStage(field).forEach(name -> claims.reserve(name, field.wireName(), field.where())));
        scopes.put(type, claims);
    }

    /** The fields that have stages. */
    private static List<Field> staged(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.required() && field.side().inRequests())
                .toList();
    }

    /** Of the stage itself, and of what can be set at it. */
    private static List<String> namesOfStage(Field field) {
        return List.of(EmittedNames.stageOf(field), EmittedNames.aheadOf(field));
    }

    /** What is nested in a base or a mixin is inherited by its actions, where it would hide a class of the package. */
    private void checkInherited() {
        Claims inPackage = Claims.ofTypes(diagnostics);
        owners.forEach((type, owner) -> {
            if (type.enclosingClassName() == null) {
                inPackage.reserve(type.simpleName(), owner.name(), owner.where());
            }
        });
        for (NamedType type : catalog.types().values()) {
            ClassName name = names.type(type.id());
            if (parents.contains(name.enclosingClassName())) {
                inPackage.avoid(name.simpleName(), type.id().name(), type.where());
            }
        }
        for (ActionBase base : catalog.bases()) {
            staged(base.fields())
                    .forEach(field -> namesOfStage(field)
                            .forEach(name -> inPackage.avoid(name, field.wireName(), field.where())));
        }
    }
}
