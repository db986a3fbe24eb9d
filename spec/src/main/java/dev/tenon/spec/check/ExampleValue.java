package dev.tenon.spec.check;

import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.diagnostics.Listing;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a value of an example against the type of its field. */
final class ExampleValue {

    private final Inspection inspection;
    private final Example.Kind kind;
    private final Field field;

    ExampleValue(Inspection inspection, Example.Kind kind, Field field) {
        this.inspection = inspection;
        this.kind = kind;
        this.field = field;
    }

    /** The whole value; null is one only where the field can be cleared, or the server may leave it empty. */
    void check(JsonNode node) {
        boolean mayBeNull = kind == Example.Kind.RESPONSE ? !field.required() : field.nullable();
        if (!(node instanceof JsonNode.Null) || !mayBeNull) {
            check(node, field.type());
            checkConstant(node);
        }
    }

    private void checkConstant(JsonNode node) {
        boolean other = NodeKind.isOf(node, TokenKind.of(field.type()))
                && field.constant().filter(value -> !Truth.equal(node, value)).isPresent();
        if (other) {
            String always = field.constant().map(Literal::source).orElse("");
            inspection.report(Diagnostic.of(Code.CONSTANT_VALUE, node.where(), field.wireName(), always)
                    .related(field.where(), "declared here"));
        }
    }

    private void check(JsonNode node, ValueType type) {
        if (node instanceof JsonNode.Unknown) {
            return;
        }
        if (type instanceof ValueType.UnionRef ref) {
            checkUnion(node, inspection.catalog().unionType(ref).alternatives());
        } else if (type instanceof ValueType.TaggedRef ref && node instanceof JsonNode.Obj object) {
            new ExampleTagged(inspection, kind)
                    .check(object, inspection.catalog().taggedUnion(ref));
        } else if (!NodeKind.isOf(node, TokenKind.of(type))) {
            reportToken(node, TokenKind.of(type).words());
        } else if (type instanceof ValueType.EnumRef ref && node instanceof JsonNode.Str text) {
            checkConstant(text, inspection.catalog().enumType(ref));
        } else if (type instanceof ValueType.ObjectRef ref && node instanceof JsonNode.Obj object) {
            boolean complete = inspection.origins().isComplete(ref.id().toString());
            ExampleShape shape = ExampleShape.of(inspection.catalog().objectType(ref), complete);
            new ExampleObject(inspection, kind).check(object, shape);
        } else if (type instanceof ValueType.ListOf list && node instanceof JsonNode.Arr array) {
            Outside.size(list.size(), array.items().size()).ifPresent(problem -> reportOutside(node, problem));
            array.items().forEach(item -> check(item, list.item()));
            if (list.unique()) {
                Repeats.in(array).ifPresent(item -> reportOutside(item, "unlike the items before it"));
            }
        } else if (type instanceof ValueType.MapOf map && node instanceof JsonNode.Obj object) {
            checkMap(object, map);
        } else {
            checkLeaf(node, type);
        }
    }

    private void checkMap(JsonNode.Obj object, ValueType.MapOf type) {
        Outside.size(type.size(), object.members().size()).ifPresent(problem -> reportOutside(object, problem));
        Map<String, Span> seen = new HashMap<>();
        for (JsonNode.Member member : object.members()) {
            Span first = seen.putIfAbsent(member.name(), member.where());
            if (first != null) {
                inspection.report(Diagnostic.of(Code.DUPLICATE_KEY, member.where(), member.name())
                        .related(first, "first here"));
            }
            check(member.value(), type.value());
        }
    }

    private void checkUnion(JsonNode node, List<ValueType> alternatives) {
        Optional<ValueType> fitting = alternatives.stream()
                .filter(alternative -> NodeKind.isOf(node, TokenKind.of(alternative)))
                .findFirst();
        if (fitting.isPresent()) {
            check(node, fitting.get());
        } else {
            reportToken(
                    node,
                    alternatives.stream()
                            .map(alternative -> TokenKind.of(alternative).words())
                            .distinct()
                            .collect(Collectors.joining(" or ")));
        }
    }

    private void checkConstant(JsonNode.Str text, EnumType type) {
        if (type.constant(text.value()).isEmpty()
                && inspection.origins().isComplete(type.id().toString())) {
            List<String> values =
                    type.constants().stream().map(EnumType.Constant::wireName).toList();
            inspection.report(Diagnostic.of(Code.EXAMPLE_VALUE, text.where(), field.wireName(), text.value())
                    .hint(DidYouMean.hint(text.value(), values).or(() -> Listing.hint("its values are", values)))
                    .related(type.where(), "the values are listed here"));
        }
    }

    private void checkLeaf(JsonNode node, ValueType type) {
        // What the server shows of a secret is not the secret, and keeps none of its bounds.
        boolean masked = field.secret() && kind == Example.Kind.RESPONSE;
        if (node instanceof JsonNode.Str value && !masked) {
            Outside.string(type, value.value()).ifPresent(problem -> reportOutside(node, problem));
        } else if (type instanceof ValueType.Whole whole && node instanceof JsonNode.Num number) {
            checkWhole(number, whole);
        } else if (node instanceof JsonNode.Num number) {
            Outside.number(type, new BigDecimal(number.text())).ifPresent(problem -> reportOutside(node, problem));
        }
    }

    private void checkWhole(JsonNode.Num number, ValueType.Whole type) {
        if (number.text().chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            inspection.report(
                    Diagnostic.of(Code.WRONG_TOKEN, number.where(), field.wireName(), "a whole number", number.text()));
        } else {
            Outside.number(type, new BigDecimal(number.text())).ifPresent(problem -> reportOutside(number, problem));
        }
    }

    private void reportToken(JsonNode node, String expected) {
        inspection.report(Diagnostic.of(Code.WRONG_TOKEN, Tip.of(node), field.wireName(), expected, node.kind())
                .hint(TokenSlips.hint(node, expected, kind))
                .related(field.where(), "declared here"));
    }

    private void reportOutside(JsonNode node, String problem) {
        Diagnostic outside = Diagnostic.of(Code.EXAMPLE_OUTSIDE, Tip.of(node), field.wireName(), problem);
        // Beside an example the declaration is near; what stands elsewhere needs its place.
        boolean near = field.where().source().equals(node.where().source());
        inspection.report(near ? outside : outside.related(field.where(), "declared here"));
    }
}
