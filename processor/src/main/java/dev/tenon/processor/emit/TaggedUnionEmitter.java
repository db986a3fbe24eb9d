package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A sealed interface with a class for each tag, and one for what the spec does not list. */
final class TaggedUnionEmitter {

    private static final int MOST_TOLD_BY_TYPE = 100;

    private final EmitContext context;
    private final TaggedUnion union;
    private final ClassName name;

    TaggedUnionEmitter(EmitContext context, TaggedUnion union) {
        this.context = context;
        this.union = union;
        this.name = context.names().type(union.id());
    }

    TypeSpec.Builder type() {
        String words = "One of several kinds of object, told apart by " + JavaText.code(union.property()) + ".";
        TypeSpec.Builder spec = UnionPart.type(name)
                .addJavadoc(Docs.declaration(union.doc(), words, union.where()))
                .addMethod(UnionPart.fromJson(name))
                .addMethod(read());
        for (TaggedUnion.Alternative alternative : unambiguous(union)) {
            spec.addMethod(UnionPart.of(name, object(alternative), className(alternative))
                    .addJavadoc(Docs.of("Of what is tagged as " + JavaText.code(alternative.tag()) + "."))
                    .build());
        }
        union.alternatives().forEach(alternative -> spec.addType(alternative(alternative)));
        return spec.addType(UnionPart.unlisted(name));
    }

    /**
     * The alternatives that an object tells by its type, since it stands under one tag alone: each is a method more of one name.
     * Of many there is none, since javac compares each with each.
     */
    static List<TaggedUnion.Alternative> unambiguous(TaggedUnion union) {
        if (union.alternatives().size() > MOST_TOLD_BY_TYPE) {
            return List.of();
        }
        Map<TypeId, Long> tags = union.alternatives().stream()
                .collect(Collectors.groupingBy(each -> each.type().id(), Collectors.counting()));
        return union.alternatives().stream()
                .filter(each -> tags.getOrDefault(each.type().id(), 0L) == 1)
                .toList();
    }

    /**
     * <pre>{@code
     * return switch (in.tag("kind")) {
     *     case "circle" -> new OfCircle(Objects.requireNonNull(Circle.read(in.untagged("kind"))));
     *     default -> new Unlisted(in.value());
     * };
     * }</pre>
     */
    private MethodSpec read() {
        CodeBlock property = JavaText.literal(union.property());
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (in.kind() == $T.NULL)", RuntimeClasses.JSON_KIND)
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("return switch (in.tag($L))", property);
        for (TaggedUnion.Alternative alternative : union.alternatives()) {
            code.addStatement(
                    "case $L -> new $T($T.requireNonNull($T.read(in.untagged($L))))",
                    JavaText.literal(alternative.tag()),
                    className(alternative),
                    Objects.class,
                    object(alternative),
                    property);
        }
        code.addStatement("default -> new $T(in.value())", name.nestedClass("Unlisted"))
                .add("$<};\n");
        return UnionPart.read(name, code.build());
    }

    private TypeSpec alternative(TaggedUnion.Alternative alternative) {
        ClassName object = object(alternative);
        CodeBlock arguments =
                CodeBlock.of("$L, $L, value", JavaText.literal(union.property()), JavaText.literal(alternative.tag()));
        return UnionPart.alternative(
                        className(alternative),
                        name,
                        ParameterizedTypeName.get(RuntimeClasses.TAGGED_ALTERNATIVE, object))
                .addJavadoc(Docs.member(alternative.doc(), alternative.tag(), List.of(), alternative.where()))
                .addMethod(UnionPart.constructor(object, arguments))
                .build();
    }

    private ClassName className(TaggedUnion.Alternative alternative) {
        return context.names().alternative(union, alternative);
    }

    private ClassName object(TaggedUnion.Alternative alternative) {
        return context.names().type(alternative.type().id());
    }
}
