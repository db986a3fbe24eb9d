package dev.tenon.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.source.Span;

/**
 * What every emitter needs: the catalog and the names that were decided for it.
 *
 * @param everything whether requests can be made of an interface that asks for every field
 */
record EmitContext(Catalog catalog, EmittedNames names, boolean everything) {

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.tenon")
            .build();

    /** Marks a top-level type as emitted and its references as never null unless they say so. */
    static TypeSpec.Builder topLevel(TypeSpec.Builder type) {
        return type.addAnnotation(RuntimeClasses.NULL_MARKED).addAnnotation(GENERATED);
    }

    /** Whether what is declared at a place gets a class, and has none in a jar already. */
    boolean isOwn(Span where) {
        return !names.isPublished(where);
    }

    /** The type of a value, boxed. */
    JavaTypes types() {
        return new JavaTypes(catalog, names);
    }
}
