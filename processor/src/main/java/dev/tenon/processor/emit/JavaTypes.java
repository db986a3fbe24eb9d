package dev.tenon.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.ValueType;

/** The Java type of a value, boxed: state and lists hold references, so that absence is null. */
final class JavaTypes implements ValueType.Visitor<TypeName> {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeClasses.NULLABLE).build();

    private final Catalog catalog;
    private final EmittedNames names;

    JavaTypes(Catalog catalog, EmittedNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    TypeName boxed(ValueType type) {
        return type.accept(this);
    }

    /** {@code int} for {@code Integer}; references stay what they are. */
    TypeName unboxed(ValueType type) {
        TypeName boxed = boxed(type);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /**
     * What a setter takes. A list of constants is a list of their enum, which is not a list of what the enum implements: hence
     * the wildcard.
     */
    TypeName accepted(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            TypeName item = boxed(list.item());
            boolean open = list.item() instanceof ValueType.EnumRef || list.item() instanceof ValueType.ListOf;
            return ParameterizedTypeName.get(
                    ClassName.get(java.util.List.class), open ? WildcardTypeName.subtypeOf(item) : item);
        }
        return unboxed(type);
    }

    TypeName nullable(ValueType type) {
        return nullable(boxed(type));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    @Override
    public TypeName text(ValueType.Text type) {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName bool(ValueType.Bool type) {
        return TypeName.BOOLEAN.box();
    }

    @Override
    public TypeName whole(ValueType.Whole type) {
        return (type.width() == ValueType.Whole.Width.INT ? TypeName.INT : TypeName.LONG).box();
    }

    @Override
    public TypeName fraction(ValueType.Fraction type) {
        return TypeName.DOUBLE.box();
    }

    @Override
    public TypeName uri(ValueType.Uri type) {
        return ClassName.get(java.net.URI.class);
    }

    @Override
    public TypeName json(ValueType.Json type) {
        return RuntimeClasses.JSON_VALUE;
    }

    @Override
    public TypeName listOf(ValueType.ListOf type) {
        return ParameterizedTypeName.get(ClassName.get(java.util.List.class), boxed(type.item()));
    }

    @Override
    public TypeName enumRef(ValueType.EnumRef type) {
        return ParameterizedTypeName.get(
                RuntimeClasses.ENUM_VALUE, names.type(catalog.enumType(type).id()));
    }

    @Override
    public TypeName objectRef(ValueType.ObjectRef type) {
        return names.type(type.id());
    }

    @Override
    public TypeName taggedRef(ValueType.TaggedRef type) {
        return names.type(type.id());
    }

    @Override
    public TypeName unionRef(ValueType.UnionRef type) {
        return names.type(type.id());
    }
}
