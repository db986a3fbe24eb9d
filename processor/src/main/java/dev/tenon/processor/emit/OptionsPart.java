package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.OperationNames;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that takes the parameters of an operation which may be left out. */
final class OptionsPart {

    private final EmitContext context;
    private final OperationNames names;

    OptionsPart(EmitContext context, OperationNames names) {
        this.context = context;
        this.names = names;
    }

    TypeSpec type(String operation, List<Field> optional) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(names.options())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.of("What " + JavaText.code(operation) + " can be told beside what it must be."));
        for (Field field : optional) {
            spec.addField(FieldSpec.builder(variableType(field), names.member(field), Modifier.PRIVATE)
                    .build());
        }
        spec.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        optional.forEach(field -> spec.addMethod(setter(field)));
        return spec.build();
    }

    private TypeName variableType(Field field) {
        TypeName accepted = context.types().accepted(field.type());
        return JavaTypes.nullable(accepted.isPrimitive() ? accepted.box() : accepted);
    }

    /**
     * <pre>{@code
     * public ListOptions n(int n) {
     *     this.n = n;
     *     return this;
     * }
     * }</pre>
     */
    private MethodSpec setter(Field field) {
        ClassName self = names.options();
        ParameterSpec parameter = ParameterSpec.builder(context.types().accepted(field.type()), names.member(field))
                .build();
        boolean list = field.type() instanceof ValueType.ListOf;
        MethodSpec.Builder setter = MethodSpec.methodBuilder(names.member(field))
                .addJavadoc(Docs.field(field, ""))
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(parameter)
                .addStatement(
                        "this.$N = $L",
                        parameter,
                        list ? CodeBlock.of("$T.copyOf($N)", List.class, parameter) : CodeBlock.of("$N", parameter))
                .addStatement("return this");
        if (field.deprecated().isPresent()) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter.build();
    }
}
