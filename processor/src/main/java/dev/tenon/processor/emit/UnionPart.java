package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The members that each union has, however its alternatives are told apart. */
final class UnionPart {

    private UnionPart() {}

    static TypeSpec.Builder type(ClassName name) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeClasses.UNION_VALUE);
    }

    static MethodSpec fromJson(ClassName name) {
        return ModelPart.fromJson(name)
                .addJavadoc(Docs.of("From JSON, whoever sends it."))
                .addStatement("$1T in = $1T.over(json)", RuntimeClasses.JSON_READER)
                .addStatement("return in.whole(read(in))")
                .build();
    }

    static MethodSpec read(ClassName name, CodeBlock code) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Reads the value at hand, null for null."))
                .returns(JavaTypes.nullable(name))
                .addParameter(RuntimeClasses.JSON_READER, "in")
                .addCode(code)
                .build();
    }

    /** A class for one kind of value. */
    static TypeSpec.Builder alternative(ClassName name, ClassName union, TypeName parent) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(parent)
                .addSuperinterface(union);
    }

    static MethodSpec constructor(TypeName value, CodeBlock kept) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value, "value")
                .addStatement("super($L)", kept)
                .addJavadoc(Docs.of("Holds {@code value}; never null."))
                .build();
    }

    static MethodSpec.Builder of(ClassName name, TypeName value, ClassName alternative) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(value, "value")
                .addStatement("return new $T(value)", alternative);
    }

    static TypeSpec unlisted(ClassName union) {
        return alternative(union.nestedClass("Unlisted"), union, RuntimeClasses.UNLISTED_ALTERNATIVE)
                .addJavadoc(Docs.of("A kind of value that the spec does not list, kept as it came."))
                .addMethod(constructor(RuntimeClasses.JSON_VALUE, CodeBlock.of("value")))
                .build();
    }
}
