package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Maps the names of a catalog to Java. Two that become one are a mistake of the spec, told with both places. */
public final class Naming {

    private final Catalog catalog;
    private final String packageName;
    private final Diagnostics diagnostics;
    private final Map<String, ClassName> declarations = new LinkedHashMap<>();
    private final Map<String, ClassName> actions = new LinkedHashMap<>();
    private final Map<TypeId, ClassName> types = new LinkedHashMap<>();
    private final Set<Field> paired = new HashSet<>();

    private Naming(Catalog catalog, String packageName, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.packageName = packageName;
        this.diagnostics = diagnostics;
    }

    /** The names; only to be used if {@code diagnostics} has no error after it. */
    public static EmittedNames decide(Catalog catalog, String packageName, Diagnostics diagnostics) {
        return new Naming(catalog, packageName, diagnostics).decide();
    }

    private EmittedNames decide() {
        ClassName client =
                ClassName.get(packageName, JavaNames.type(catalog.api().name()));
        nameTopLevel(client);
        catalog.types().values().forEach(this::nameType);
        checkNested();
        checkFields();
        checkConstants();
        return new EmittedNames(client, types, actions, declarations, paired);
    }

    private void nameTopLevel(ClassName client) {
        Claims claims = Claims.ofTypes(diagnostics);
        claims.claim(client.simpleName(), catalog.api().name(), catalog.api().where());
        for (Resource resource : catalog.resources()) {
            claims.claim(JavaNames.type(resource.name()), resource.name(), resource.where());
        }
        for (ActionBase base : catalog.bases()) {
            String name = JavaNames.type(base.name());
            claims.claim(name, base.name(), base.where());
            claims.claim("Unknown" + name, base.name(), base.where());
            declarations.put(base.name(), client.peerClass(name));
        }
        for (Mixin mixin : catalog.mixins()) {
            String name = JavaNames.type(mixin.name());
            claims.claim(name, mixin.name(), mixin.where());
            declarations.put(mixin.name(), client.peerClass(name));
        }
        for (ActionType action : catalog.actions()) {
            String name = JavaNames.type(action.javaName().orElse(action.wireName()));
            claims.claim(name, action.wireName(), action.where());
            actions.put(action.wireName(), client.peerClass(name));
        }
        for (NamedType type : catalog.types().values()) {
            if (!type.id().isInline()) {
                claims.claim(JavaNames.type(type.id().name()), type.id().name(), type.where());
            }
        }
    }

    /** An inline type is nested in the class of the declaration that it stands in. Owners come before what they own. */
    private void nameType(NamedType type) {
        List<String> path = type.id().path();
        String simpleName = JavaNames.type(type.id().name());
        if (!type.id().isInline()) {
            types.put(type.id(), ClassName.get(packageName, simpleName));
        } else {
            types.put(type.id(), owner(path.subList(0, path.size() - 1)).nestedClass(simpleName));
        }
    }

    private ClassName owner(List<String> path) {
        ClassName type = types.get(new TypeId(path));
        String name = path.get(0);
        if (type != null) {
            return type;
        }
        return actions.getOrDefault(
                name, declarations.getOrDefault(name, ClassName.get(packageName, JavaNames.type(name))));
    }

    private void checkNested() {
        Map<ClassName, Claims> byOwner = new LinkedHashMap<>();
        for (NamedType type : catalog.types().values()) {
            if (type.id().isInline()) {
                ClassName owner = Optional.ofNullable(types.get(type.id()).enclosingClassName())
                        .orElseThrow();
                Claims claims = byOwner.computeIfAbsent(owner, o -> Claims.ofTypes(diagnostics));
                for (ClassName outer = owner; outer != null; outer = outer.enclosingClassName()) {
                    claims.claim(outer.simpleName(), outer.simpleName(), type.where());
                }
                claims.claim(types.get(type.id()).simpleName(), type.id().name(), type.where());
            }
        }
    }

    private void checkFields() {
        for (ActionBase base : catalog.bases()) {
            checkFields(base.fields());
            for (ActionType action : catalog.actionsOf(base)) {
                List<Field> all = new ArrayList<>(base.fields());
                all.addAll(action.fields());
                checkFields(all);
            }
        }
        for (NamedType type : catalog.types().values()) {
            if (type instanceof ObjectType object) {
                checkFields(object.fields());
            }
        }
    }

    /** One wire name may stand twice, once for each side: that is one Java name as well. */
    private void checkFields(List<Field> fields) {
        Claims claims = Claims.ofMembers(diagnostics);
        Map<String, Field> byWireName = new HashMap<>();
        for (Field field : fields) {
            Field other = byWireName.putIfAbsent(field.wireName(), field);
            if (other != null) {
                paired.add(field);
                paired.add(other);
            }
            claims.claim(EmittedNames.member(field.wireName(), field.javaName()), field.wireName(), field.where());
        }
    }

    private void checkConstants() {
        for (NamedType type : catalog.types().values()) {
            if (type instanceof EnumType enumType) {
                Claims claims = Claims.ofMembers(diagnostics);
                for (EnumType.Constant constant : enumType.constants()) {
                    String name = constant.javaName().orElseGet(() -> JavaNames.constant(constant.wireName()));
                    claims.claim(name, constant.wireName(), constant.where());
                }
            }
        }
    }
}
