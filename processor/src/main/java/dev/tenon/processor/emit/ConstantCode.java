package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Fields that can only have one value: requests have it from the start, and what is read is held against it. */
final class ConstantCode {

    private ConstantCode() {}

    /** The constructor of a request's setters, which gives the state its constants. */
    static MethodSpec initialized(MethodSpec constructor, List<Property> properties) {
        return constructor.toBuilder().addCode(assigned(properties)).build();
    }

    /** Statements that give a variable {@code state} its constants. */
    static CodeBlock assigned(List<Property> properties) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (Property property : properties) {
            if (property.inRequests()) {
                value(property).ifPresent(value -> all.addStatement("state.$N = $L", property.variable(), value));
            }
        }
        return all.build();
    }

    /** {@code JsonScalars.constant(in, "v2", in.string())}. */
    static CodeBlock read(Property property, CodeBlock read) {
        return value(property)
                .map(value -> CodeBlock.of("$T.constant(in, $L, $L)", RuntimeClasses.JSON_SCALARS, value, read))
                .orElse(read);
    }

    private static Optional<CodeBlock> value(Property property) {
        return property.field()
                .constant()
                .map(constant -> value(constant, property.field().type()));
    }

    private static CodeBlock value(Literal constant, ValueType type) {
        if (constant instanceof Literal.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        }
        if (constant instanceof Literal.Text text) {
            return JavaText.literal(text.value());
        }
        String number = ((Literal.Number) constant).value().toString();
        if (type instanceof ValueType.Whole whole) {
            return CodeBlock.of(whole.width() == ValueType.Whole.Width.INT ? "$L" : "$LL", number);
        }
        return CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(number));
    }
}
