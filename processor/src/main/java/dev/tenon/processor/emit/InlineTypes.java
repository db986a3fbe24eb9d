package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.UnionType;
import javax.lang.model.element.Modifier;

/** Makes named types, and nests those that stand inline into the class of their owner. */
final class InlineTypes {

    private final EmitContext context;

    InlineTypes(EmitContext context) {
        this.context = context;
    }

    /** The type of whatever kind, with its own inline types nested in it. */
    TypeSpec.Builder type(NamedType type) {
        TypeSpec.Builder spec;
        if (type instanceof EnumType enumType) {
            spec = new EnumEmitter(context).type(enumType);
        } else if (type instanceof TaggedUnion union) {
            spec = new TaggedUnionEmitter(context, union).type();
        } else if (type instanceof UnionType union) {
            spec = new UnionEmitter(context).type(union);
        } else {
            spec = new ObjectEmitter(context).type((ObjectType) type);
        }
        return addTo(spec, context.names().type(type.id()));
    }

    /** Nests the inline types whose class belongs into {@code owner}. */
    TypeSpec.Builder addTo(TypeSpec.Builder spec, ClassName owner) {
        for (NamedType type : context.catalog().types().values()) {
            if (owner.equals(context.names().type(type.id()).enclosingClassName())) {
                spec.addType(type(type).addModifiers(Modifier.STATIC).build());
            }
        }
        return spec;
    }
}
