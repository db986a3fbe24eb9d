package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.diagnostics.Listing;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.LiteralExpression.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Constants, fitted to the type of their field. */
final class LiteralResolver {

    private final TypeRegistry registry;
    private final Context context;

    LiteralResolver(Context context) {
        this.context = context;
        this.registry = context.registry();
    }

    /**
     * What a constant is for.
     *
     * @param misfit the code of a constant that does not fit; its arguments are the field and what would
     */
    record Use(Code misfit, String field) {}

    /** The constant as a value of the type; one that is none is reported. */
    Optional<Literal> fit(LiteralExpression written, ValueType type, Use use) {
        if (isUnknown(type)) {
            return Optional.empty();
        }
        Optional<Literal> literal = registry.enumType(type)
                .map(enumType -> constant(written, enumType, use))
                .orElseGet(() -> plain(written, type));
        if (literal.isEmpty() && !(type instanceof ValueType.EnumRef)) {
            misfit(written, use, TypeWords.literalOf(type));
        }
        literal.ifPresent(found -> context.origins().put(found, written.where()));
        return literal;
    }

    /** Whether nobody knows what the type was meant to be; nor is that known of an inline object that could not be read. */
    boolean isUnknown(ValueType type) {
        return TypeResolver.isUnknown(type) || isBroken(type);
    }

    private boolean isBroken(ValueType type) {
        return type instanceof ValueType.ObjectRef ref
                && ref.id().isInline()
                && !context.origins().isComplete(ref.id().toString());
    }

    /** Whether a bare word is a constant of the type. */
    boolean isValue(LiteralExpression written, ValueType type) {
        Optional<EnumType> enumType = registry.enumType(type);
        return enumType.isPresent()
                ? enumType.get().constant(written.text()).isPresent()
                : plain(written, type).isPresent();
    }

    private void misfit(LiteralExpression written, Use use, String fitting) {
        Diagnostic diagnostic = Diagnostic.of(use.misfit(), written.where(), use.field(), fitting);
        context.reporter().add(diagnostic.hint(LiteralSlips.hint(written, fitting)));
    }

    private Optional<Literal> constant(LiteralExpression written, EnumType type, Use use) {
        if (written.kind() == Kind.NUMBER) {
            misfit(written, use, "a value of `" + type.id() + "`");
            return Optional.empty();
        }
        if (type.constant(written.text()).isPresent()) {
            return Optional.of(new Literal.Constant(type.id(), written.text(), written.source()));
        }
        if (context.origins().isComplete(type.id().toString())) {
            List<String> values =
                    type.constants().stream().map(EnumType.Constant::wireName).toList();
            context.reporter()
                    .add(Diagnostic.of(Code.UNKNOWN_VALUE, written.where(), "`" + type.id() + "`", written.text())
                            .hint(DidYouMean.hint(written.text(), values)
                                    .or(() -> Listing.hint("its values are", values)))
                            .related(type.where(), "the enum is declared here"));
        }
        return Optional.empty();
    }

    private static Optional<Literal> plain(LiteralExpression written, ValueType type) {
        boolean any = type instanceof ValueType.Json;
        boolean text = any || TokenKind.of(type) == TokenKind.STRING;
        boolean number = any || (TokenKind.of(type) == TokenKind.NUMBER && !(type instanceof ValueType.Whole));
        boolean whole = type instanceof ValueType.Whole && isWhole(written.text());
        boolean truth = type instanceof ValueType.Bool || any;
        return switch (written.kind()) {
            case STRING -> text ? Optional.of(new Literal.Text(written.text(), written.source())) : Optional.empty();
            case NUMBER ->
                number || whole
                        ? Optional.of(new Literal.Number(new BigDecimal(written.text()), written.source()))
                        : Optional.empty();
            case NAME ->
                truth && (written.text().equals("true") || written.text().equals("false"))
                        ? Optional.of(new Literal.Bool(written.text().equals("true"), written.source()))
                        : Optional.empty();
        };
    }

    private static boolean isWhole(String number) {
        return number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }
}
