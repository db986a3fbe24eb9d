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
        TypeSpec.Builder spec = UnionPart.type(name)
                .addJavadoc(Docs.declaration(
                        type.doc(),
                        "One of several kinds of value of "
                                + JavaText.code(type.id().name()) + ".",
                        type.where()))
                .addMethod(UnionPart.fromJson(name))
                .addMethod(read(type, name));
        for (ValueType alternative : type.alternatives()) {
            spec.addMethod(of(name, alternative)).addType(variant(name, alternative));
        }
        return spec.addType(UnionPart.unlisted(name));
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
                    .add(readPresent(alternative));
        }
        code.endControlFlow().addStatement("return new $T(in.value())", name.nestedClass("Unlisted"));
        return UnionPart.read(name, code.build());
    }

    /** What has type arguments is read into a variable first: checkers of null do not infer through two calls at once. */
    private CodeBlock readPresent(ValueType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock read = ReadCode.of(context.names(), type);
        if (isMany(type)) {
            code.addStatement("$T value = $L", context.types().boxed(type), read);
            read = CodeBlock.of("value");
        }
        return code.addStatement("return of($T.requireNonNull($L))", Objects.class, read)
                .build();
    }

    private static boolean isMany(ValueType type) {
        return type instanceof ValueType.ListOf || type instanceof ValueType.MapOf;
    }

    private MethodSpec of(ClassName name, ValueType alternative) {
        return UnionPart.of(name, context.types().accepted(alternative), variantName(name, alternative))
                .addJavadoc(Docs.of("Of " + TokenKind.of(alternative).words() + "."))
                .build();
    }

    /** A copy that nobody can change, down to the innermost. */
    private static CodeBlock copy(ValueType type) {
        boolean flat = type instanceof ValueType.ListOf list
                && !(list.item() instanceof ValueType.ListOf)
                && !(list.item() instanceof ValueType.MapOf);
        return flat
                ? CodeBlock.of("$T.copyOf(value)", List.class)
                : CodeBlock.of("$T.of(value, $S)", RuntimeClasses.COPIES, "value");
    }

    private ClassName variantName(ClassName union, ValueType alternative) {
        TypeName type = context.types().boxed(alternative);
        ClassName raw = type instanceof ParameterizedTypeName parameterized
                ? (isMany(alternative)
                        ? parameterized.rawType()
                        : (ClassName) parameterized.typeArguments().get(0))
                : (ClassName) type;
        return union.nestedClass("Of" + raw.simpleName());
    }

    private TypeSpec variant(ClassName union, ValueType alternative) {
        boolean object = alternative instanceof ValueType.ObjectRef || alternative instanceof ValueType.TaggedRef;
        ClassName parent = object ? RuntimeClasses.OBJECT_ALTERNATIVE : RuntimeClasses.ALTERNATIVE;
        TypeName held = ParameterizedTypeName.get(parent, context.types().boxed(alternative));
        TypeSpec.Builder variant = UnionPart.alternative(variantName(union, alternative), union, held)
                .addJavadoc(Docs.of("The value is " + TokenKind.of(alternative).words() + "."))
                .addMethod(constructor(alternative));
        if (!object) {
            addCodec(variant, alternative);
        }
        return variant.build();
    }

    private static void addCodec(TypeSpec.Builder variant, ValueType alternative) {
        Patterns patterns = new Patterns();
        variant.addMethod(writeTo(alternative));
        List<CodeBlock> checks =
                new CheckCode(false, patterns).of(alternative, CodeBlock.of("\"\""), CodeBlock.of("value()"));
        if (!checks.isEmpty()) {
            variant.addMethod(check(checks));
        }
        patterns.fields().forEach(variant::addField);
    }

    /** A list or a map is copied, so that nobody changes it behind the union's back. */
    private MethodSpec constructor(ValueType alternative) {
        CodeBlock kept = isMany(alternative) ? copy(alternative) : CodeBlock.of("value");
        return UnionPart.constructor(context.types().accepted(alternative), kept);
    }

    private static MethodSpec writeTo(ValueType type) {
        return overriding("writeTo")
                .addParameter(RuntimeClasses.JSON_WRITER, "out")
                .addStatement("$L", WriteCode.value(type, "out", "value()"))
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
