package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Default;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.DefaultExpression;
import dev.tenon.spec.document.JsonExpression;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Defaults, fitted to the type of their field, or to one alternative of a union. What stands in the brackets of JSON is checked later. */
final class DefaultResolver {

    private static final String SEVERAL =
            "if the API takes several, the type of the field is a list: write `[]` behind it";

    private final Context context;
    private final LiteralResolver literals;

    DefaultResolver(Context context, LiteralResolver literals) {
        this.context = context;
        this.literals = literals;
    }

    /** The default as a value of the type; one that is none is reported. */
    Optional<Default> fit(DefaultExpression written, ValueType type, LiteralResolver.Use use) {
        if (literals.isUnknown(type)) {
            return Optional.empty();
        }
        List<ValueType> alternatives = context.registry().alternatives(type);
        return written instanceof JsonExpression json
                ? composed(json, alternatives, use)
                : literal((LiteralExpression) written, alternatives, use).map(Default.class::cast);
    }

    private Optional<Literal> literal(
            LiteralExpression written, List<ValueType> alternatives, LiteralResolver.Use use) {
        if (alternatives.size() == 1) {
            return literals.fit(written, alternatives.get(0), use);
        }
        Optional<ValueType> meant = first(alternatives, each -> literals.isValue(written, each))
                .or(() -> first(alternatives, each -> isMistyped(written, each)));
        if (meant.isEmpty()) {
            String fitting = words(alternatives);
            report(written, use, fitting, LiteralSlips.hint(written, fitting));
        }
        return meant.flatMap(type -> literals.fit(written, type, use));
    }

    /** A value of an enum, as far as one can see; which values there are is told by who looks for it. */
    private static boolean isMistyped(LiteralExpression written, ValueType type) {
        return type instanceof ValueType.EnumRef && written.kind() != LiteralExpression.Kind.NUMBER;
    }

    private Optional<Default> composed(JsonExpression written, List<ValueType> alternatives, LiteralResolver.Use use) {
        boolean list = written.value() instanceof JsonNode.Arr;
        TokenKind kind = list ? TokenKind.ARRAY : TokenKind.OBJECT;
        if (first(alternatives, each -> TokenKind.of(each).clashesWith(kind)).isEmpty()) {
            report(written, use, words(alternatives), list ? Optional.of(SEVERAL) : Optional.empty());
            return Optional.empty();
        }
        Default.Json fitted = new Default.Json(written.source());
        context.origins().put(fitted, written.where());
        context.origins().putDefault(fitted, written.value());
        return Optional.of(fitted);
    }

    private static Optional<ValueType> first(List<ValueType> alternatives, Predicate<ValueType> which) {
        return alternatives.stream().filter(which).findFirst();
    }

    private static String words(List<ValueType> alternatives) {
        return alternatives.stream().map(TypeWords::literalOf).collect(Collectors.joining(" or "));
    }

    private void report(DefaultExpression written, LiteralResolver.Use use, String fitting, Optional<String> hint) {
        context.reporter()
                .add(Diagnostic.of(use.misfit(), written.where(), use.field(), fitting)
                        .hint(hint));
    }
}
