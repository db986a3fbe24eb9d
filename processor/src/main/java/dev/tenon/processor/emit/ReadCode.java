package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import java.time.temporal.ChronoUnit;
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
    public CodeBlock decimal(ValueType.Decimal type) {
        return scalar("decimal");
    }

    @Override
    public CodeBlock moment(ValueType.Moment type) {
        return scalar("instant");
    }

    @Override
    public CodeBlock day(ValueType.Day type) {
        return scalar("date");
    }

    @Override
    public CodeBlock durationText(ValueType.DurationText type) {
        return scalar("duration");
    }

    @Override
    public CodeBlock durationCount(ValueType.DurationCount type) {
        return CodeBlock.of("$T.durationIn($T.$L, $L)", RuntimeClasses.JSON_SCALARS, ChronoUnit.class, type.unit(), in);
    }

    @Override
    public CodeBlock binary(ValueType.Binary type) {
        return scalar("bytes");
    }

    private CodeBlock scalar(String method) {
        return CodeBlock.of("$T.$L($L)", RuntimeClasses.JSON_SCALARS, method, in);
    }

    @Override
    public CodeBlock listOf(ValueType.ListOf type) {
        return type.item() instanceof ValueType.Text
                ? CodeBlock.of("$L.strings()", in)
                : CodeBlock.of("$L.list($L)", in, part(type.item()));
    }

    @Override
    public CodeBlock mapOf(ValueType.MapOf type) {
        return CodeBlock.of("$T.read($L, $L)", RuntimeClasses.JSON_MAPS, in, part(type.value()));
    }

    /** What reads an item of a list, or a value of a map. */
    private CodeBlock part(ValueType type) {
        if (type instanceof ValueType.Json) {
            return CodeBlock.of("$T::value", RuntimeClasses.JSON_READER);
        }
        Optional<TypeId> named = EmittedNames.idOf(type);
        if (named.isPresent()) {
            return CodeBlock.of("$T::read", names.type(named.get()));
        }
        String item = in.equals("in") ? "item" : in + "Item";
        return CodeBlock.of("$L -> $L", item, type.accept(new ReadCode(names, item)));
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
