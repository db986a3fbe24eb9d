package dev.tenon.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of contents: which file is made of which part of a catalog. */
public final class Emitter {

    private final EmitContext context;
    private final List<JavaFile> files = new ArrayList<>();

    private Emitter(EmitContext context) {
        this.context = context;
    }

    /** All files of an API, in the order of the spec, without what must be asked for. */
    public static List<JavaFile> emit(Catalog catalog, EmittedNames names) {
        return emit(catalog, names, false);
    }

    /**
     * All files of an API, in the order of the spec.
     *
     * @param everything whether requests can be made of an interface that asks for every field
     */
    public static List<JavaFile> emit(Catalog catalog, EmittedNames names, boolean everything) {
        Emitter emitter = new Emitter(new EmitContext(catalog, names, everything));
        emitter.emitAll();
        return emitter.files;
    }

    private void emitAll() {
        Catalog catalog = context.catalog();
        if (context.isOwn(catalog.api().where())) {
            add(new ApiEmitter(context).type());
        }
        catalog.resources().stream()
                .filter(resource -> context.isOwn(resource.where()))
                .forEach(resource -> add(new ResourceEmitter(context, resource).type()));
        for (ActionBase base : catalog.bases()) {
            if (context.isOwn(base.where())) {
                add(new BaseEmitter(context, base).type());
                add(new AddedEmitter(context, base).type());
                add(new ActionEmitter(context, base, Optional.empty()).type());
            }
            catalog.actionsOf(base).stream()
                    .filter(action -> context.isOwn(action.where()))
                    .forEach(action -> add(new ActionEmitter(context, base, Optional.of(action)).type()));
        }
        catalog.mixins().stream()
                .filter(mixin -> context.isOwn(mixin.where()))
                .forEach(mixin -> add(new MixinEmitter(context).type(mixin)));
        catalog.types().values().stream()
                .filter(type -> !type.id().isInline() && context.isOwn(type.where()))
                .forEach(this::addNamed);
    }

    private void addNamed(NamedType type) {
        add(new InlineTypes(context).type(type));
    }

    private void add(TypeSpec.Builder type) {
        files.add(JavaFile.builder(
                        context.names().packageName(),
                        EmitContext.topLevel(type).build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build());
    }
}
