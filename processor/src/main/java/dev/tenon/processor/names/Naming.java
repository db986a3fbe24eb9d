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
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps the names of a catalog to Java. Two that become one are a mistake of the spec, told with both places. */
public final class Naming {

    private final Catalog catalog;
    private final Packages packages;
    private final Diagnostics diagnostics;
    private final Claims topLevel;
    private final Map<String, ClassName> declarations = new HashMap<>();
    private final Map<EmittedNames.ActionKey, ClassName> actions = new HashMap<>();
    private final Map<TypeId, ClassName> types = new LinkedHashMap<>();

    /** The classes in which inline types are nested, by the owner's part of their ids. */
    private final Map<List<String>, ClassName> owners = new HashMap<>();

    /** The same for the inline types of actions, since two bases may have an action of one name each. */
    private final Map<TypeId, ClassName> ownersInActions = new HashMap<>();

    /** What the inline types of fields with a name of their own in Java are called after. */
    private final Map<TypeId, String> chosen = new HashMap<>();

    private Naming(Catalog catalog, Packages packages, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.packages = packages;
        this.diagnostics = diagnostics;
        this.topLevel = Claims.ofTypes(diagnostics);
    }

    /** The names; only to be used if {@code diagnostics} has no error after it. */
    public static EmittedNames decide(Catalog catalog, String packageName, Diagnostics diagnostics) {
        return decide(catalog, Packages.one(packageName), diagnostics);
    }

    /** The same where some classes are in other packages. */
    public static EmittedNames decide(Catalog catalog, Packages packages, Diagnostics diagnostics) {
        return new Naming(catalog, packages, diagnostics).decide();
    }

    private EmittedNames decide() {
        topLevel.reserve(
                EmittedNames.PUBLISHED_SPEC,
                EmittedNames.PUBLISHED_SPEC,
                catalog.api().where());
        ClassName client = topLevel(
                catalog.api().name(), catalog.api().name(), catalog.api().where());
        for (Resource resource : catalog.resources()) {
            ClassName type = topLevel(resource.name(), resource.name(), resource.where());
            resource.operations()
                    .forEach(
                            operation -> owners.put(List.of(Operation.owner(resource.name()), operation.name()), type));
            new ResourceNames(diagnostics).check(resource, type);
        }
        catalog.bases().forEach(this::nameBase);
        for (Mixin mixin : catalog.mixins()) {
            declare(mixin.name(), mixin.where());
            mixin.fields().forEach(this::choose);
        }
        catalog.actions().forEach(this::nameAction);
        for (NamedType type : catalog.types().values()) {
            nameType(type);
            if (type instanceof ObjectType object) {
                object.fields().forEach(this::choose);
            } else if (type instanceof TaggedUnion union) {
                union.alternatives()
                        .forEach(each -> each.javaName()
                                .filter(name -> each.type().id().isInline())
                                .ifPresent(name -> chosen.put(each.type().id(), name)));
            }
        }
        MemberNames members = new MemberNames(catalog, packages, diagnostics);
        members.check();
        EmittedNames names = new EmittedNames(packages, client, types, actions, declarations, members.paired());
        new NestedNames(catalog, names, diagnostics).check();
        return names;
    }

    private ClassName topLevel(String javaName, String name, Span where) {
        String simpleName = JavaNames.type(javaName);
        topLevel.claim(simpleName, name, where);
        return ClassName.get(packages.of(where), simpleName);
    }

    private void declare(String name, Span where) {
        ClassName type = topLevel(name, name, where);
        declarations.put(name, type);
        owners.put(List.of(name), type);
    }

    private void nameBase(ActionBase base) {
        declare(base.name(), base.where());
        base.fields().forEach(this::choose);
        topLevel.claim("Added" + JavaNames.type(base.name()), base.name(), base.where());
        topLevel.claim("Unknown" + JavaNames.type(base.name()), base.name(), base.where());
    }

    private void nameAction(ActionType action) {
        String wireName = action.wireName();
        ClassName type = topLevel(action.javaName().orElse(wireName), wireName, action.where());
        actions.put(EmittedNames.ActionKey.of(action), type);
        for (Field field : action.fields()) {
            choose(field);
            inline(field.type())
                    .filter(id -> id.path().get(0).equals(wireName))
                    .ifPresent(id -> ownersInActions.put(id, type));
        }
    }

    private void choose(Field field) {
        field.javaName().ifPresent(name -> inline(field.type()).ifPresent(id -> chosen.put(id, name)));
    }

    /** The type that stands inline at a field, be it in a list or a map. */
    private static Optional<TypeId> inline(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return inline(list.item());
        }
        if (type instanceof ValueType.MapOf map) {
            return inline(map.value());
        }
        return EmittedNames.idOf(type).filter(TypeId::isInline);
    }

    /** An inline type is nested in the class of the declaration that it stands in. Owners come before what they own. */
    private void nameType(NamedType type) {
        TypeId id = type.id();
        ClassName name = id.isInline() ? nested(id) : topLevel(id.name(), id.name(), type.where());
        types.put(id, name);
        owners.put(id.path(), name);
    }

    private ClassName nested(TypeId id) {
        List<String> owner = id.path().subList(0, id.path().size() - 1);
        ClassName outer = Optional.ofNullable(ownersInActions.get(id)).orElseGet(() -> owners.get(owner));
        return outer.nestedClass(JavaNames.type(chosen.getOrDefault(id, id.name())));
    }
}
