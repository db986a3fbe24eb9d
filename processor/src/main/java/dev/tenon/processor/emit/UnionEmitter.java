package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** A sealed interface with a class for each alternative, and one for what the spec does not list. */
final class UnionEmitter {

    private final EmitContext context;

    UnionEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder type(UnionType type) {
        ClassName name = context.names().type(type.id());
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeClasses.UNION_VALUE)
                .addJavadoc(Docs.declaration(
                        type.doc(),
                        "One of several kinds of value of "
                                + JavaText.code(type.id().name()) + ".",
                        type.where()))
                .addMethod(ModelPart.fromJson(name)
                        .addJavadoc(Docs.of("From JSON, whoever sends it."))
                        .addStatement(
                                "return $T.requireNonNull(read($T.over(json)), $S)",
                                Objects.class,
                                RuntimeClasses.JSON_READER,
                                "json")
                        .build())
                .addMethod(read(type, name));
        for (ValueType alternative : type.alternatives()) {
            spec.addMethod(of(name, alternative)).addType(variant(name, alternative));
        }
        return spec.addType(unlisted(name));
    }

    private static CodeBlock kinds(ValueType type) {
        return CodeBlock.of("$L", TokenKind.of(type));
    }

    /** The alternative is told by the kind of the token, never by trial. */
    private MethodSpec read(UnionType type, ClassName name) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T kind = in.kind()", RuntimeClasses.JSON_KIND)
                .beginControlFlow("if (kind == $T.NULL)", RuntimeClasses.JSON_KIND)
                .addStatement("return null");
        for (ValueType alternative : type.alternatives()) {
            code.nextControlFlow("else if (kind == $T.$L)", RuntimeClasses.JSON_KIND, kinds(alternative))
                    .addStatement("return of($L)", readPresent(alternative));
        }
        code.endControlFlow().addStatement("return new $T(in.value())", name.nestedClass("Unlisted"));
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Reads the value at hand, null for null."))
                .returns(JavaTypes.nullable(name))
                .addParameter(RuntimeClasses.JSON_READER, "in")
                .addCode(code.build())
                .build();
    }

    private CodeBlock readPresent(ValueType type) {
        return CodeBlock.of("$T.requireNonNull($L)", Objects.class, ReadCode.of(context.names(), type));
    }

    private MethodSpec of(ClassName name, ValueType alternative) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of("Of " + TokenKind.of(alternative).words() + "."))
                .returns(name)
                .addParameter(context.types().accepted(alternative), "value")
                .addStatement("return new $T(value)", variantName(name, alternative))
                .build();
    }

    private ClassName variantName(ClassName union, ValueType alternative) {
        TypeName type = context.types().boxed(alternative);
        boolean list = alternative instanceof ValueType.ListOf;
        ClassName raw = type instanceof ParameterizedTypeName parameterized
                ? (list
                        ? parameterized.rawType()
                        : (ClassName) parameterized.typeArguments().get(0))
                : (ClassName) type;
        return union.nestedClass("Of" + raw.simpleName());
    }

    private TypeSpec variant(ClassName union, ValueType alternative) {
        Patterns patterns = new Patterns();
        TypeName value = context.types().boxed(alternative);
        TypeName parent = ParameterizedTypeName.get(RuntimeClasses.ALTERNATIVE, value);
        TypeSpec.Builder variant = alternative(variantName(union, alternative), union, parent)
                .addJavadoc(Docs.of("The value is " + TokenKind.of(alternative).words() + "."))
                .addMethod(constructor(alternative))
                .addMethod(writeTo(alternative));
        CodeBlock held = CodeBlock.of("value()");
        List<CodeBlock> checks = alternative instanceof ValueType.ObjectRef
                ? List.of(CodeBlock.of("$L.check(violations)", held))
                : new CheckCode(false, patterns).of(alternative, CodeBlock.of("\"\""), held);
        if (!checks.isEmpty()) {
            variant.addMethod(check(checks));
        }
        patterns.fields().forEach(variant::addField);
        return variant.build();
    }

    private static TypeSpec unlisted(ClassName union) {
        return alternative(union.nestedClass("Unlisted"), union, RuntimeClasses.UNLISTED_ALTERNATIVE)
                .addJavadoc(Docs.of("A kind of value that the spec does not list, kept as it came."))
                .addMethod(constructor(RuntimeClasses.JSON_VALUE, CodeBlock.of("value")))
                .build();
    }

    private static TypeSpec.Builder alternative(ClassName name, ClassName union, TypeName parent) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(parent)
                .addSuperinterface(union);
    }

    /** A list is copied, so that nobody changes it behind the union's back. */
    private MethodSpec constructor(ValueType alternative) {
        CodeBlock kept = alternative instanceof ValueType.ListOf
                ? CodeBlock.of("$T.copyOf(value)", List.class)
                : CodeBlock.of("value");
        return constructor(context.types().accepted(alternative), kept);
    }

    private static MethodSpec constructor(TypeName value, CodeBlock kept) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(value, "value")
                .addStatement("super($L)", kept)
                .addJavadoc(Docs.of("Holds {@code value}; never null."))
                .build();
    }

    private static MethodSpec writeTo(ValueType type) {
        CodeBlock write = type instanceof ValueType.ListOf list
                ? CodeBlock.of("out.items(value(), $L)", WriteCode.item(list))
                : CodeBlock.of("out.value(value())");
        return overriding("writeTo")
                .addParameter(RuntimeClasses.JSON_WRITER, "out")
                .addStatement("$L", write)
                .build();
    }

    private static MethodSpec check(List<CodeBlock> calls) {
        MethodSpec.Builder check = overriding("check").addParameter(RuntimeClasses.VIOLATIONS, "violations");
        calls.forEach(call -> check.addCode("$L;\n", call));
        return check.build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
