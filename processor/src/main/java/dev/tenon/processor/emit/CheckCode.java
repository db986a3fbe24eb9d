package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The calls that check one value against the constraints of its type. */
final class CheckCode {

    private final boolean secret;
    private final boolean objects;
    private final Patterns patterns;

    /** @param patterns where the patterns' constants are kept */
    CheckCode(boolean secret, Patterns patterns) {
        this(secret, true, patterns);
    }

    private CheckCode(boolean secret, boolean objects, Patterns patterns) {
        this.secret = secret;
        this.objects = objects;
        this.patterns = patterns;
    }

    /** Of a body. An object has been checked by its builder, and one that came from the server goes back as it came. */
    static CheckCode ofBody(Patterns patterns) {
        return new CheckCode(false, false, patterns);
    }

    /**
     * The calls, none for an unconstrained type.
     *
     * @param path the expression for the value's path
     */
    List<CodeBlock> of(ValueType type, CodeBlock path, CodeBlock value) {
        List<CodeBlock> calls = new ArrayList<>();
        if (type instanceof ValueType.Text text) {
            if (!text.length().isNone()) {
                calls.add(bounded("length", text.length(), path, value));
            }
            text.pattern()
                    .ifPresent(pattern -> calls.add(CodeBlock.of(
                            "$L.pattern($L, $L, $N)", violations(), path, value, patterns.constant(pattern))));
        } else if (type instanceof ValueType.Whole whole && !whole.range().isNone()) {
            calls.add(CodeBlock.of(
                    "$L.range($L, $L, $L, $L)",
                    violations(),
                    path,
                    value,
                    end(whole.range().min(), Long.MIN_VALUE),
                    end(whole.range().max(), Long.MAX_VALUE)));
        } else if (isNested(type)) {
            calls.add(CodeBlock.of("$L.nested($L, $L)", violations(), path, value));
        } else if (type instanceof ValueType.ListOf list) {
            calls.addAll(list(list, path, value));
        } else if (type instanceof ValueType.MapOf map) {
            calls.addAll(map(map, path, value));
        } else if (type instanceof ValueType.Binary binary && !binary.size().isNone()) {
            calls.add(bounded("bytes", binary.size(), path, value));
        } else {
            calls.addAll(LimitsCode.of(type, violations(), path, value));
        }
        return calls;
    }

    private boolean isNested(ValueType type) {
        return (objects && type instanceof ValueType.ObjectRef)
                || type instanceof ValueType.UnionRef
                || type instanceof ValueType.TaggedRef;
    }

    private List<CodeBlock> list(ValueType.ListOf type, CodeBlock path, CodeBlock value) {
        List<CodeBlock> calls = new ArrayList<>();
        if (!type.size().isNone()) {
            calls.add(bounded("size", type.size(), path, value));
        }
        if (type.unique()) {
            calls.add(CodeBlock.of("$L.unique($L, $L)", violations(), path, value));
        }
        calls.addAll(parts("each", type.item(), path, value));
        return calls;
    }

    private List<CodeBlock> map(ValueType.MapOf type, CodeBlock path, CodeBlock value) {
        List<CodeBlock> calls = new ArrayList<>();
        if (!type.size().isNone()) {
            calls.add(bounded("entries", type.size(), path, value));
        }
        calls.addAll(parts("eachValue", type.value(), path, value));
        return calls;
    }

    /** The call that checks each item of a list, or each value of a map; none if there is nothing to check. */
    private List<CodeBlock> parts(String method, ValueType part, CodeBlock path, CodeBlock value) {
        if (isNested(part)) {
            return List.of(CodeBlock.of("$L.$LNested($L, $L)", violations(), method, path, value));
        }
        // Names that no field of the state can hide: fields are read through `this`.
        String depth = path.toString().startsWith("path") ? path + "Item" : "path";
        String item = depth.replace("path", "item");
        List<CodeBlock> each = of(part, CodeBlock.of("$L", depth), CodeBlock.of("$L", item));
        if (each.isEmpty()) {
            return List.of();
        }
        CodeBlock body = each.size() == 1 ? each.get(0) : CodeBlock.of("{\n$>$L;\n$<}", CodeBlock.join(each, ";\n"));
        // The keys of a secret map are no less secret; the place of an item tells nothing.
        String on = method.equals("each") ? "violations" : violations();
        return List.of(CodeBlock.of("$L.$L($L, $L, ($L, $L) -> $L)", on, method, path, value, depth, item, body));
    }

    private CodeBlock bounded(String method, Bounds bounds, CodeBlock path, CodeBlock value) {
        CodeBlock max = bounds.max().isPresent()
                ? CodeBlock.of("$L", bounds.max().getAsLong())
                : CodeBlock.of("$T.MAX_VALUE", Integer.class);
        return CodeBlock.of(
                "$L.$L($L, $L, $L, $L)",
                violations(),
                method,
                path,
                value,
                bounds.min().orElse(0),
                max);
    }

    private static CodeBlock end(OptionalLong end, long open) {
        if (end.isEmpty()) {
            return CodeBlock.of("$T.$L", Long.class, open < 0 ? "MIN_VALUE" : "MAX_VALUE");
        }
        long value = end.getAsLong();
        return value == (int) value ? CodeBlock.of("$L", value) : CodeBlock.of("$LL", value);
    }

    private String violations() {
        return secret ? "violations.secret()" : "violations";
    }
}
