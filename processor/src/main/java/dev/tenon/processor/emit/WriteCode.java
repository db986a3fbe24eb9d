package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.ValueType;

/** The method of {@code JsonWriter} that writes a property of a type, and what to pass it after name and value. */
final class WriteCode implements ValueType.Visitor<String> {

    private static final WriteCode METHOD = new WriteCode();

    private WriteCode() {}

    /** The statement that writes a variable under its wire name. */
    static CodeBlock of(Property property) {
        ValueType type = property.field().type();
        CodeBlock name = JavaText.literal(property.wireName());
        CodeBlock target = property.field().secret() ? CodeBlock.of("out.secret()") : CodeBlock.of("out");
        if (type instanceof ValueType.ListOf list && METHOD.listOf(list).equals("list")) {
            return CodeBlock.of("$L.list($L, this.$N, $L)", target, name, property.variable(), item(list));
        }
        return CodeBlock.of("$L.$L($L, this.$N)", target, type.accept(METHOD), name, property.variable());
    }

    /** What writes one item of a list. */
    static CodeBlock item(ValueType.ListOf list) {
        return item(list.item(), 1);
    }

    private static CodeBlock item(ValueType type, int depth) {
        if (type instanceof ValueType.ListOf list) {
            String lambda = "(out" + depth + ", items" + depth + ")";
            return CodeBlock.of("$L -> out$L.items(items$L, $L)", lambda, depth, depth, item(list.item(), depth + 1));
        }
        return CodeBlock.of("$T::value", RuntimeClasses.JSON_WRITER);
    }

    @Override
    public String text(ValueType.Text type) {
        return "string";
    }

    @Override
    public String bool(ValueType.Bool type) {
        return "bool";
    }

    @Override
    public String whole(ValueType.Whole type) {
        return type.width() == ValueType.Whole.Width.INT ? "int32" : "int64";
    }

    @Override
    public String fraction(ValueType.Fraction type) {
        return "float64";
    }

    @Override
    public String uri(ValueType.Uri type) {
        return "uri";
    }

    @Override
    public String json(ValueType.Json type) {
        return "object";
    }

    @Override
    public String listOf(ValueType.ListOf type) {
        if (type.item() instanceof ValueType.Text) {
            return "strings";
        }
        boolean writable = type.item() instanceof ValueType.ObjectRef
                || type.item() instanceof ValueType.UnionRef
                || type.item() instanceof ValueType.TaggedRef;
        return writable ? "objects" : "list";
    }

    @Override
    public String enumRef(ValueType.EnumRef type) {
        return "enumValue";
    }

    @Override
    public String objectRef(ValueType.ObjectRef type) {
        return "object";
    }

    @Override
    public String taggedRef(ValueType.TaggedRef type) {
        return "object";
    }

    @Override
    public String unionRef(ValueType.UnionRef type) {
        return "object";
    }
}
