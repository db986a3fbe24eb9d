package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The setters of a builder, and of the stages before it. */
final class SettersPart {

    private final EmitContext context;

    /** What stands before a call of a method that is inherited. */
    private final String inherited;

    SettersPart(EmitContext context) {
        this(context, List.of());
    }

    /**
     * The setters in a class that is all of these stages. Where it is many, javac searches each of them for each method that is
     * called, and for minutes, unless it is told to look in the class above.
     */
    SettersPart(EmitContext context, List<StagesPart.Stage> stages) {
        this.context = context;
        this.inherited = StagesPart.isLong(stages) ? "super." : "";
    }

    /** One per property, for a union one more per alternative. */
    List<MethodSpec> of(List<Property> properties, TypeName builder) {
        List<MethodSpec> setters = new ArrayList<>();
        for (Property property : properties) {
            for (ParameterSpec parameter : parameters(property)) {
                setters.add(setter(property, parameter, builder));
            }
        }
        return setters;
    }

    /** One per property that an update may clear. */
    List<MethodSpec> clearing(List<Property> properties, TypeName builder) {
        return properties.stream()
                .filter(property -> property.field().nullable())
                .map(property -> clear(property, builder))
                .toList();
    }

    /** What the setters of one property take: for a union also each alternative. */
    List<ParameterSpec> parameters(Property property) {
        List<ParameterSpec> parameters = new ArrayList<>();
        ValueType type = property.field().type();
        parameters.add(ParameterSpec.builder(context.types().accepted(type), property.member())
                .build());
        for (ValueType alternative : alternatives(type)) {
            parameters.add(ParameterSpec.builder(context.types().accepted(alternative), property.member())
                    .build());
        }
        return parameters;
    }

    private List<? extends ValueType> alternatives(ValueType type) {
        if (type instanceof ValueType.UnionRef ref) {
            return context.catalog().unionType(ref).alternatives();
        }
        return type instanceof ValueType.TaggedRef ref
                ? TaggedUnionEmitter.unambiguous(context.catalog().taggedUnion(ref)).stream()
                        .map(TaggedUnion.Alternative::type)
                        .toList()
                : List.of();
    }

    /** Name, parameter, Javadoc and the annotation of a deprecated field. */
    MethodSpec.Builder signature(Property property, ParameterSpec parameter) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(property.member())
                .addJavadoc(Docs.field(property.field(), new ReplacementWords(context).ofSetter(property.field())))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(parameter);
        if (property.field().deprecated().isPresent()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter;
    }

    /**
     * <pre>{@code
     * public B region(String region) {
     *     state.region = given(region, "region");
     *     return self();
     * }
     * }</pre>
     */
    private MethodSpec setter(Property property, ParameterSpec parameter, TypeName builder) {
        MethodSpec.Builder setter = signature(property, parameter)
                .returns(builder)
                .addStatement("this.state.$N = $L", property.variable(), value(property.field(), parameter));
        return setter.addStatement("return $Lself()", inherited).build();
    }

    private CodeBlock value(Field field, ParameterSpec parameter) {
        TypeName type = parameter.type();
        boolean alternative = !alternatives(field.type()).isEmpty()
                && !type.equals(context.types().boxed(field.type()));
        CodeBlock given = type.isPrimitive()
                ? CodeBlock.of("$N", parameter)
                : CodeBlock.of("$Lgiven($N, $L)", inherited, parameter, JavaText.literal(parameter.name()));
        return alternative ? CodeBlock.of("$T.of($L)", context.types().boxed(field.type()), given) : given;
    }

    private MethodSpec clear(Property property, TypeName builder) {
        Field field = property.field();
        MethodSpec.Builder clear = MethodSpec.methodBuilder(property.member() + "Null")
                .addJavadoc(Docs.of("Clears " + JavaText.code(field.wireName())
                        + " with an explicit null, which is not the same as leaving it out."))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("this.state.$N = null", property.variable())
                .addStatement("$LsetNull($L)", inherited, JavaText.literal(field.wireName()))
                .addStatement("return $Lself()", inherited);
        return clear.build();
    }
}
