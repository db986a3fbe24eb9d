package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import java.util.Optional;

/** The expression that reads the value at hand from a {@code JsonReader}; null for JSON's null. */
final class ReadCode implements ValueType.Visitor<CodeBlock> {

    private final EmittedNames names;

    /** The reader's name in the emitted code. */
    private final String in;

    private ReadCode(EmittedNames names, String in) {
        this.names = names;
        this.in = in;
    }

    static CodeBlock of(EmittedNames names, ValueType type) {
        return type.accept(new ReadCode(names, "in"));
    }

    @Override
    public CodeBlock text(ValueType.Text type) {
        return CodeBlock.of("$L.string()", in);
    }

    @Override
    public CodeBlock bool(ValueType.Bool type) {
        return CodeBlock.of("$L.bool()", in);
    }

    @Override
    public CodeBlock whole(ValueType.Whole type) {
        return CodeBlock.of(type.width() == ValueType.Whole.Width.INT ? "$L.int32()" : "$L.int64()", in);
    }

    @Override
    public CodeBlock fraction(ValueType.Fraction type) {
        return CodeBlock.of("$L.float64()", in);
    }

    @Override
    public CodeBlock uri(ValueType.Uri type) {
        return CodeBlock.of("$L.uri()", in);
    }

    @Override
    public CodeBlock json(ValueType.Json type) {
        return CodeBlock.of("$L.json()", in);
    }

    @Override
    public CodeBlock listOf(ValueType.ListOf type) {
        if (type.item() instanceof ValueType.Text) {
            return CodeBlock.of("$L.strings()", in);
        }
        if (type.item() instanceof ValueType.Json) {
            return CodeBlock.of("$L.list($T::value)", in, RuntimeClasses.JSON_READER);
        }
        Optional<TypeId> named = EmittedNames.idOf(type.item());
        if (named.isPresent()) {
            return CodeBlock.of("$L.list($T::read)", in, names.type(named.get()));
        }
        String item = in.equals("in") ? "item" : in + "Item";
        return CodeBlock.of("$L.list($L -> $L)", in, item, type.item().accept(new ReadCode(names, item)));
    }

    @Override
    public CodeBlock enumRef(ValueType.EnumRef type) {
        return CodeBlock.of("$T.read($L)", names.type(type.id()), in);
    }

    @Override
    public CodeBlock objectRef(ValueType.ObjectRef type) {
        return CodeBlock.of("$T.read($L)", names.type(type.id()), in);
    }

    @Override
    public CodeBlock taggedRef(ValueType.TaggedRef type) {
        return CodeBlock.of("$T.read($L)", names.type(type.id()), in);
    }

    @Override
    public CodeBlock unionRef(ValueType.UnionRef type) {
        return CodeBlock.of("$T.read($L)", names.type(type.id()), in);
    }
}
