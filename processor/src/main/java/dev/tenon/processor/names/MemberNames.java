package dev.tenon.processor.names;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Api;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that no two members of a class become one: fields, values of an enum, parameters, servers. */
final class MemberNames {

    private final Catalog catalog;
    private final Packages packages;
    private final Diagnostics diagnostics;
    private final Set<Field> paired = new HashSet<>();

    MemberNames(Catalog catalog, Packages packages, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.packages = packages;
        this.diagnostics = diagnostics;
    }

    /** The fields whose wire name stands twice in their object, once for each side. Known after the check. */
    Set<Field> paired() {
        return paired;
    }

    void check() {
        checkServers();
        catalog.bases().forEach(this::checkActions);
        catalog.mixins().forEach(mixin -> checkFields(mixin.fields(), Optional.empty()));
        for (NamedType type : catalog.types().values()) {
            if (type instanceof ObjectType object) {
                checkFields(object.fields(), Optional.empty());
            } else if (type instanceof EnumType enumType) {
                checkConstants(enumType);
            }
        }
    }

    private void checkServers() {
        Claims claims = Claims.ofMembers(diagnostics);
        for (Api.Server server : catalog.api().servers()) {
            claims.claim(EmittedNames.serverOf(server.name()), server.name().orElse("server"), server.where());
        }
    }

    private void checkActions(ActionBase base) {
        checkFields(base.fields(), Optional.of(base));
        for (ActionType action : catalog.actionsOf(base)) {
            List<Field> all = new ArrayList<>(base.fields());
            all.addAll(action.fields());
            checkFields(all, Optional.of(base));
        }
    }

    /** One wire name may stand twice, once for each side: that is one accessor, and two variables. */
    private void checkFields(List<Field> fields, Optional<ActionBase> base) {
        findPairs(fields);
        Claims accessors = Claims.ofMembers(diagnostics);
        Claims variables = Claims.ofMembers(diagnostics);
        base.ifPresent(owner -> {
            String discriminator = owner.discriminator();
            Set<String> roots = packages.roots(owner.where());
            accessors.reserve(JavaNames.member(discriminator, roots), discriminator, owner.where());
            variables.reserve(JavaNames.member(discriminator, roots), discriminator, owner.where());
        });
        for (Field field : fields) {
            Set<String> roots = packages.roots(field.where());
            accessors.claim(EmittedNames.member(field, roots), field.wireName(), field.where());
            variables.claim(
                    EmittedNames.variable(field, paired.contains(field), roots), field.wireName(), field.where());
        }
    }

    private void findPairs(List<Field> fields) {
        Map<String, Field> byWireName = new HashMap<>();
        for (Field field : fields) {
            Field other = byWireName.putIfAbsent(field.wireName(), field);
            if (other != null) {
                paired.add(field);
                paired.add(other);
            }
        }
    }

    private void checkConstants(EnumType type) {
        Claims claims = Claims.ofMembers(diagnostics);
        for (EnumType.Constant constant : type.constants()) {
            Set<String> roots = packages.roots(constant.where());
            claims.claim(EmittedNames.constantOf(constant, roots), constant.wireName(), constant.where());
        }
    }
}
