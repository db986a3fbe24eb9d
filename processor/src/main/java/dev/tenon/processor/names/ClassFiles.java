package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks that file systems take the names of the class files, in which a nested class has the names of all around it. */
public final class ClassFiles {

    /** What a name in a folder has at most, on all systems that people build on. */
    private static final int LONGEST = 255;

    private record Origin(String name, Span where) {}

    private final EmittedNames names;
    private final Map<ClassName, Origin> origins = new HashMap<>();

    public ClassFiles(Catalog catalog, EmittedNames names) {
        this.names = names;
        add(names.client(), catalog.api().name(), catalog.api().where());
        catalog.resources().forEach(this::add);
        for (ActionBase base : catalog.bases()) {
            add(names.base(base), base.name(), base.where());
            add(names.added(base), base.name(), base.where());
            add(names.unknown(base), base.name(), base.where());
            addStages(names.base(base), base.fields());
        }
        for (ActionType action : catalog.actions()) {
            add(names.action(action), action.wireName(), action.where());
            addStages(names.action(action), action.fields());
        }
        for (Mixin mixin : catalog.mixins()) {
            add(names.mixin(mixin), mixin.name(), mixin.where());
        }
        for (NamedType type : catalog.types().values()) {
            add(names.type(type.id()), type.id().name(), type.where());
            addStages(names.type(type.id()), type instanceof ObjectType object ? object.fields() : List.of());
        }
    }

    private void add(Resource resource) {
        add(names.resource(resource), resource.name(), resource.where());
        for (Operation operation : resource.operations()) {
            if (operation.exchange().isPresent()) {
                OperationNames own = names.ownOperation(resource, operation);
                add(own.options(), operation.name(), operation.where());
                add(own.answer(), operation.name(), operation.where());
            }
        }
    }

    private void addStages(ClassName owner, List<Field> fields) {
        for (Field field : fields) {
            add(owner.nestedClass(names.stage(field)), field.wireName(), field.where());
            add(owner.nestedClass(names.ahead(field)), field.wireName(), field.where());
        }
    }

    private void add(ClassName type, String name, Span where) {
        origins.put(type, new Origin(name, where));
    }

    /** Says once of each declaration that a name is too long. */
    public void check(List<JavaFile> files, Diagnostics diagnostics) {
        Map<Span, Diagnostic> found = new TreeMap<>();
        files.forEach(
                file -> check(ClassName.get(file.packageName(), file.typeSpec().name()), file.typeSpec(), found));
        found.values().forEach(diagnostics::add);
    }

    private void check(ClassName name, TypeSpec type, Map<Span, Diagnostic> found) {
        String file = name.reflectionName().substring(name.packageName().length() + 1) + ".class";
        int length = file.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            Origin origin = origin(name);
            found.putIfAbsent(
                    origin.where(),
                    Diagnostic.of(Code.FILE_NAME_TOO_LONG, origin.where(), origin.name(), length, LONGEST)
                            .hint(
                                    "give it, or what it stands in, a shorter name in Java: a field or an action takes one with "
                                            + "`as`, an inline type after `enum` or `type`"));
        }
        type.typeSpecs().forEach(nested -> check(name.nestedClass(nested.name()), nested, found));
    }

    /** What the spec has to say about a class, or about the nearest around it. */
    private Origin origin(ClassName name) {
        ClassName known = name;
        while (!origins.containsKey(known)) {
            known = Objects.requireNonNull(known.enclosingClassName(), "every file is of a declaration");
        }
        return origins.get(known);
    }
}
