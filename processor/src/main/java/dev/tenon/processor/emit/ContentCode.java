package dev.tenon.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bodies of requests and answers are in Java, how they are sent and how they are read. */
final class ContentCode {

    /** What is sent as the media type of a body whose caller does not say it. */
    private static final String UNKNOWN_MEDIA_TYPE = "application/octet-stream";

    private final EmitContext context;

    ContentCode(EmitContext context) {
        this.context = context;
    }

    /** The type of a result, boxed. */
    TypeName result(Content content) {
        if (content instanceof Content.Json json) {
            return context.types().boxed(alone(json));
        }
        if (content instanceof Content.Actions actions) {
            ClassName base = base(actions);
            return actions.list() ? ParameterizedTypeName.get(ClassName.get(List.class), base) : base;
        }
        return raw((Content.Raw) content);
    }

    /** The type of a parameter for the body of a request. */
    TypeName body(Content content) {
        if (content instanceof Content.Actions actions) {
            return ParameterizedTypeName.get(
                    base(actions).nestedClass("Create"), WildcardTypeName.subtypeOf(Object.class));
        }
        return content instanceof Content.Json json ? context.types().accepted(alone(json)) : result(content);
    }

    /** What is checked of the parameter {@code body} before it is sent. */
    List<CodeBlock> checks(Content content, Patterns patterns) {
        List<CodeBlock> checks = new ArrayList<>();
        CodeBlock path = JavaText.literal("body");
        CodeBlock body = CodeBlock.of("body");
        if (!body(content).isPrimitive()) {
            checks.add(CodeBlock.of("violations.required($L, $L)", path, body));
        }
        if (content instanceof Content.Json json) {
            checks.addAll(CheckCode.ofBody(patterns).of(alone(json), path, body));
        }
        return checks;
    }

    /** A {@code number} that is all there is has no object around it that remembers its text, and a {@code double} cannot. */
    private static ValueType alone(Content.Json content) {
        return content.type() instanceof ValueType.Fraction fraction
                ? new ValueType.Decimal(fraction.range())
                : content.type();
    }

    private static TypeName raw(Content.Raw raw) {
        return raw.isText() ? ClassName.get(String.class) : ArrayTypeName.of(TypeName.BYTE);
    }

    private ClassName base(Content.Actions actions) {
        return context.names().base(context.catalog().base(actions.base()));
    }

    /** The call that takes the result out of a reply, with a dot before it. */
    CodeBlock read(Content content) {
        if (content instanceof Content.Raw raw) {
            return CodeBlock.of(raw.isText() ? ".text()" : ".bytes()");
        }
        if (content instanceof Content.Actions actions) {
            return actions.list()
                    ? CodeBlock.of(".json(in -> in.list($T::read))", base(actions))
                    : CodeBlock.of(".json($T::read)", base(actions));
        }
        ValueType type = alone((Content.Json) content);
        if (type instanceof ValueType.Decimal) {
            return CodeBlock.of(".json($T::loneNumber)", RuntimeClasses.JSON_SCALARS);
        }
        Optional<TypeId> named = EmittedNames.idOf(type);
        return named.isPresent()
                ? CodeBlock.of(".json($T::read)", context.names().type(named.get()))
                : CodeBlock.of(".json(in -> $L)", ReadCode.of(context.names(), type));
    }

    /** The expression that makes a request's body of the parameter {@code body}. */
    CodeBlock write(Content content) {
        if (content instanceof Content.Raw raw) {
            String only = raw.mediaTypes().get(0);
            boolean open = raw.mediaTypes().size() > 1 || only.contains("*");
            return CodeBlock.of(
                    "$T.$L(body, $L)",
                    RuntimeClasses.REQUEST_BODY,
                    raw.isText() ? "text" : "bytes",
                    JavaText.literal(open ? UNKNOWN_MEDIA_TYPE : only));
        }
        if (content instanceof Content.Actions) {
            return CodeBlock.of("$T.json(body)", RuntimeClasses.REQUEST_BODY);
        }
        ValueType type = alone((Content.Json) content);
        boolean writable = type instanceof ValueType.ObjectRef
                || type instanceof ValueType.UnionRef
                || type instanceof ValueType.Json;
        return writable
                ? CodeBlock.of("$T.json(body)", RuntimeClasses.REQUEST_BODY)
                : CodeBlock.of("$T.json(out -> $L)", RuntimeClasses.REQUEST_BODY, WriteCode.value(type, "out", "body"));
    }

    /** What is said of the result's media type, unless the caller says it. */
    static Optional<String> accept(Optional<Content> result) {
        return result.filter(Content.Raw.class::isInstance)
                .map(content -> String.join(", ", ((Content.Raw) content).mediaTypes()));
    }

    /** The value of a header of a {@code reply}. */
    CodeBlock header(Field field) {
        CodeBlock name = JavaText.literal(field.wireName());
        ValueType type = field.type();
        CodeBlock value;
        if (type instanceof ValueType.EnumRef ref) {
            value = CodeBlock.of(
                    "reply.string($L, $T::of)", name, context.names().type(ref.id()));
        } else {
            value = CodeBlock.of("reply.$L($L)", reader(type), name);
        }
        return field.required() ? CodeBlock.of("reply.promised($L, $L)", value, name) : value;
    }

    private static String reader(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return whole.width() == ValueType.Whole.Width.INT ? "int32" : "int64";
        }
        if (type instanceof ValueType.Fraction) {
            return "float64";
        }
        return type instanceof ValueType.Bool ? "bool" : type instanceof ValueType.Uri ? "uri" : "string";
    }
}
