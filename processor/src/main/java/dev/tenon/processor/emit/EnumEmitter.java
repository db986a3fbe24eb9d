package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.EnumType;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** An enum: its constants are the listed values; what is not listed is an {@code EnumValue} all the same. */
final class EnumEmitter {

    /**
     * In values. What makes the constants of an enum of Java is one method of 65,535 bytes at most, and each of them takes 22 if its
     * wire name is not its own: javac gives up at some 2,900.
     */
    private static final int LARGEST = 2_500;

    private static final ClassName STRING = ClassName.get(String.class);

    private final EmitContext context;

    EnumEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder type(EnumType type) {
        return type.constants().size() <= LARGEST ? ofJava(type) : new ListedEmitter(context).type(type);
    }

    private TypeSpec.Builder ofJava(EnumType type) {
        ClassName name = context.names().type(type.id());
        TypeName value = ParameterizedTypeName.get(RuntimeClasses.ENUM_VALUE, name);
        boolean plain = type.constants().stream()
                .allMatch(constant -> context.names().constant(constant).equals(constant.wireName()));
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(value)
                .addJavadoc(doc(type));
        type.constants()
                .forEach(constant ->
                        spec.addEnumConstant(context.names().constant(constant), constant(constant, plain)));
        if (!plain) {
            wireField(spec);
        }
        return spec.addField(index(name, value))
                .addMethod(of(value))
                .addMethod(read(value))
                .addMethod(overriding("wire")
                        .returns(STRING)
                        .addStatement(plain ? "return name()" : "return wire")
                        .build())
                .addMethod(orNull(name));
    }

    /** Without an argument if all values are their own names: a large enum then fits into its class. */
    private static TypeSpec constant(EnumType.Constant constant, boolean plain) {
        CodeBlock wire = plain ? CodeBlock.of("") : JavaText.literal(constant.wireName());
        return TypeSpec.anonymousClassBuilder(wire)
                .addJavadoc(Docs.member(constant.doc(), constant.wireName(), List.of(), constant.where()))
                .build();
    }

    private static void wireField(TypeSpec.Builder spec) {
        spec.addField(FieldSpec.builder(STRING, "wire", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(STRING, "wire")
                        .addStatement("this.wire = wire")
                        .build());
    }

    private static FieldSpec index(ClassName name, TypeName value) {
        TypeName function = ParameterizedTypeName.get(ClassName.get(Function.class), STRING, value);
        return FieldSpec.builder(function, "BY_WIRE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.index($T.class)", RuntimeClasses.ENUM_VALUE, name)
                .build();
    }

    static CodeBlock doc(EnumType type) {
        return Docs.declaration(
                type.doc(), "The values of " + JavaText.code(type.id().name()) + ".", type.where());
    }

    static MethodSpec orNull(ClassName name) {
        return overriding("orNull").returns(name).addStatement("return this").build();
    }

    static MethodSpec of(TypeName value) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of(
                        "The constant for a value on the wire, or the value itself if the spec does not list it."))
                .returns(value)
                .addParameter(STRING, "wire")
                .addStatement("return BY_WIRE.apply(wire)")
                .build();
    }

    static MethodSpec read(TypeName value) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Reads the value at hand, null for null."))
                .returns(JavaTypes.nullable(value))
                .addParameter(RuntimeClasses.JSON_READER, "in")
                .addStatement("return in.string(BY_WIRE)")
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
