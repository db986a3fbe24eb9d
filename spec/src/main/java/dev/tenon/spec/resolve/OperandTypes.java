package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.TextForm;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.Word;
import java.util.Optional;

/** Which tests suit which types; what does not suit is reported. */
final class OperandTypes {

    private final Reporter reporter;

    OperandTypes(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Whether a constant can equal it. */
    boolean isComparable(Operand operand) {
        ValueType type = operand.type();
        boolean composed = type instanceof ValueType.ListOf
                || type instanceof ValueType.ObjectRef
                || type instanceof ValueType.UnionRef
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.TaggedRef
                || type instanceof ValueType.Json;
        boolean comparable = !composed && !(type instanceof ValueType.Binary);
        if (!comparable) {
            reporter.add(
                    Diagnostic.of(Code.NOT_COMPARABLE, operand.written().where(), operand.written(), TypeWords.of(type))
                            .hint(askedInstead(operand)));
        }
        return comparable;
    }

    private static String askedInstead(Operand operand) {
        String path = operand.written().toString();
        if (operand.type() instanceof ValueType.ListOf) {
            return "of a list can be asked `some " + path + " == …`, `size of " + path + " > …` or `" + path
                    + " is set`";
        }
        return operand.type() instanceof ValueType.ObjectRef
                ? "ask for a field of it: `" + path + ".field == …`; of the object itself only whether it `is set`"
                : "only `is set` can be asked of it";
    }

    /** Whether `<` and its sisters mean something. */
    boolean isOrdered(Operand operand, Word operator) {
        boolean ordered = isNumber(operand.type()) || Magnitude.has(operand.type());
        if (!ordered) {
            Diagnostic diagnostic = Diagnostic.of(
                    Code.NOT_ORDERED, operator.where(), operator.text(), operand.path(), TypeWords.of(operand.type()));
            boolean text = operand.type() instanceof ValueType.Text;
            reporter.add(
                    text
                            ? diagnostic.hint("to ask for its length, write `length of " + operand.written() + " "
                                    + operator.text() + " …`")
                            : diagnostic);
        }
        return ordered;
    }

    private static boolean isNumber(ValueType type) {
        return TokenKind.of(type) == TokenKind.NUMBER && !(type instanceof ValueType.DurationCount);
    }

    /** Whether two fields hold values of one kind. */
    boolean areAlike(Operand left, Operand right) {
        boolean alike = isNumber(left.type())
                ? isNumber(right.type())
                : left.type() instanceof ValueType.EnumRef
                        ? left.type().equals(right.type())
                        : Magnitude.isDuration(left.type())
                                ? Magnitude.isDuration(right.type())
                                : left.type().getClass() == right.type().getClass();
        if (!alike) {
            reporter.add(Diagnostic.of(
                            Code.COMPARED_FIELDS,
                            right.written().where(),
                            left.path(),
                            TypeWords.of(left.type()),
                            right.path(),
                            TypeWords.of(right.type()))
                    .related(left.path().last().where(), "`" + left.path() + "` is declared here")
                    .related(right.path().last().where(), "`" + right.path() + "` is declared here"));
        }
        return alike;
    }

    /** Whether {@code size of} or {@code length of} means something. */
    boolean isMeasured(Operand operand, Word measure) {
        boolean size = measure.text().equals("size");
        boolean list = operand.type() instanceof ValueType.ListOf || operand.type() instanceof ValueType.MapOf;
        boolean text = operand.type() instanceof ValueType.Text;
        boolean fits = size ? list : text;
        if (!fits) {
            Optional<String> hint = list || text
                    ? Optional.of("write `" + (list ? "size" : "length") + " of " + operand.written() + "`")
                    : Optional.empty();
            reporter.add(Diagnostic.of(
                            Code.NOT_MEASURED,
                            measure.where(),
                            measure.text() + " of",
                            operand.path(),
                            TypeWords.of(operand.type()))
                    .hint(hint));
        }
        return fits;
    }

    /** A size or length to compare with. */
    Optional<Long> size(LiteralExpression written, Word measure) {
        boolean whole = written.kind() == LiteralExpression.Kind.NUMBER
                && written.text().length() < 10
                && written.text().chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole) {
            reporter.add(Diagnostic.of(
                    Code.COMPARED_MISFIT,
                    written.where(),
                    measure.text() + " of",
                    "a whole number from 0 to 999999999"));
        }
        return whole ? Optional.of(Long.valueOf(written.text())) : Optional.empty();
    }

    /** Whether a pattern can match it. */
    boolean hasText(Operand operand) {
        boolean text = operand.type() instanceof ValueType.Text;
        if (!text) {
            reporter.add(Diagnostic.of(
                            Code.NOT_MEASURED,
                            operand.written().where(),
                            "matches",
                            operand.path(),
                            TypeWords.of(operand.type()))
                    .hint("`matches` asks for the text of a string"));
        }
        return text;
    }

    /** Whether a constant to compare a date and the like with is one. */
    boolean hasMagnitude(Literal literal, LiteralExpression written, Operand operand) {
        boolean fits = !Magnitude.has(operand.type())
                || Magnitude.of(operand.type(), literal).isPresent();
        if (!fits) {
            reporter.add(Diagnostic.of(
                            Code.COMPARED_MISFIT, written.where(), operand.path(), TypeWords.literalOf(operand.type()))
                    .hint(meantInstead(written.text(), operand.type())));
        }
        return fits;
    }

    private static String meantInstead(String written, ValueType type) {
        if (type instanceof ValueType.DurationCount) {
            return "no duration is so long";
        }
        boolean day = type instanceof ValueType.Moment && TextForm.date(written).isPresent();
        return day ? "write `\"" + written + "T00:00:00Z\"`" : "`" + written + "` is none";
    }

    void reportNull(LiteralExpression written, Operand operand) {
        reporter.add(Diagnostic.of(
                        Code.COMPARED_MISFIT, written.where(), operand.path(), TypeWords.literalOf(operand.type()))
                .hint("whether a field is absent is asked with `not " + operand.written() + " is set`"));
    }
}
