package dev.tenon.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

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
            return ParameterizedTypeName.get(ClassName.get(java.util.List.class), acceptedPart(list.item()));
        }
        if (type instanceof ValueType.MapOf map) {
            return mapOf(acceptedPart(map.value()));
        }
        return unboxed(type);
    }

    private TypeName acceptedPart(ValueType type) {
        boolean open = type instanceof ValueType.EnumRef
                || type instanceof ValueType.ListOf
                || type instanceof ValueType.MapOf;
        return open ? WildcardTypeName.subtypeOf(boxed(type)) : boxed(type);
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
    public TypeName decimal(ValueType.Decimal type) {
        return ClassName.get(BigDecimal.class);
    }

    @Override
    public TypeName moment(ValueType.Moment type) {
        return ClassName.get(Instant.class);
    }

    @Override
    public TypeName day(ValueType.Day type) {
        return ClassName.get(LocalDate.class);
    }

    @Override
    public TypeName durationText(ValueType.DurationText type) {
        return ClassName.get(Duration.class);
    }

    @Override
    public TypeName durationCount(ValueType.DurationCount type) {
        return ClassName.get(Duration.class);
    }

    @Override
    public TypeName binary(ValueType.Binary type) {
        return RuntimeClasses.BYTES;
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
    public TypeName mapOf(ValueType.MapOf type) {
        return mapOf(boxed(type.value()));
    }

    private static TypeName mapOf(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(java.util.Map.class), ClassName.get(String.class), value);
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
