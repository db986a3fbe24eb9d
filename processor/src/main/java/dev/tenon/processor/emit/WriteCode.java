package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.ValueType;
import java.time.temporal.ChronoUnit;

/** The method of {@code JsonWriter} that writes a property of a type, and what to pass it after name and value. */
final class WriteCode implements ValueType.Visitor<String> {

    private static final WriteCode METHOD = new WriteCode();

    private WriteCode() {}

    /** The statement that writes a variable under its wire name. */
    static CodeBlock of(Property property) {
        ValueType type = property.field().type();
        CodeBlock name = JavaText.literal(property.wireName());
        CodeBlock target = property.field().secret() ? CodeBlock.of("out.secret()") : CodeBlock.of("out");
        CodeBlock statement = CodeBlock.of("$L.$L($L, this.$N", target, type.accept(METHOD), name, property.variable());
        return CodeBlock.of("$L$L)", statement, further(type));
    }

    /** What the method asks for beside name and value. */
    private static CodeBlock further(ValueType type) {
        if (type instanceof ValueType.ListOf list && METHOD.listOf(list).equals("list")) {
            return CodeBlock.of(", $L", part(list.item(), 1));
        }
        if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of(", $L", part(map.value(), 1));
        }
        return type instanceof ValueType.DurationCount count ? unit(count) : CodeBlock.of("");
    }

    private static CodeBlock unit(ValueType.DurationCount type) {
        return CodeBlock.of(", $T.$L", ChronoUnit.class, type.unit());
    }

    /** The call that writes a variable of a type, without a name. */
    static CodeBlock value(ValueType type, String out, String variable) {
        if (type instanceof ValueType.ListOf list) {
            return CodeBlock.of("$L.items($L, $L)", out, variable, part(list.item(), depth(out)));
        }
        if (type instanceof ValueType.MapOf map) {
            return CodeBlock.of("$L.entries($L, $L)", out, variable, part(map.value(), depth(out)));
        }
        CodeBlock unit = type instanceof ValueType.DurationCount count ? unit(count) : CodeBlock.of("");
        return CodeBlock.of("$L.value($L$L)", out, variable, unit);
    }

    private static int depth(String out) {
        return out.equals("out") ? 1 : Integer.parseInt(out.substring("out".length())) + 1;
    }

    /** What writes an item of a list, or a value of a map. */
    private static CodeBlock part(ValueType type, int depth) {
        boolean simple = !(type instanceof ValueType.ListOf)
                && !(type instanceof ValueType.MapOf)
                && !(type instanceof ValueType.DurationCount);
        return simple
                ? CodeBlock.of("$T::value", RuntimeClasses.JSON_WRITER)
                : CodeBlock.of("(out$1L, items$1L) -> $2L", depth, value(type, "out" + depth, "items" + depth));
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
    public String decimal(ValueType.Decimal type) {
        return "decimal";
    }

    @Override
    public String moment(ValueType.Moment type) {
        return "instant";
    }

    @Override
    public String day(ValueType.Day type) {
        return "date";
    }

    @Override
    public String durationText(ValueType.DurationText type) {
        return "duration";
    }

    @Override
    public String durationCount(ValueType.DurationCount type) {
        return "duration";
    }

    @Override
    public String binary(ValueType.Binary type) {
        return "bytes";
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
    public String mapOf(ValueType.MapOf type) {
        return "map";
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
