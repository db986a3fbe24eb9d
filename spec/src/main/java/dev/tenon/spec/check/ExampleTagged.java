package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** Holds an object of an example against the alternative that its tag stands for. */
final class ExampleTagged {

    private final Inspection inspection;
    private final Example.Kind kind;

    ExampleTagged(Inspection inspection, Example.Kind kind) {
        this.inspection = inspection;
        this.kind = kind;
    }

    void check(JsonNode.Obj object, TaggedUnion union) {
        Optional<JsonNode> tag = object.members().stream()
                .filter(member -> member.name().equals(union.property()))
                .map(JsonNode.Member::value)
                .findFirst();
        if (tag.isEmpty()) {
            inspection.report(Diagnostic.of(Code.INCOMPLETE, Tip.of(object), union.property())
                    .related(union.where(), "it tells the alternatives apart"));
        } else if (tag.get() instanceof JsonNode.Str text) {
            checkTagged(object, union, text);
        } else {
            inspection.report(Diagnostic.of(
                    Code.WRONG_TOKEN,
                    Tip.of(tag.get()),
                    union.property(),
                    "a string",
                    tag.get().kind()));
        }
    }

    private void checkTagged(JsonNode.Obj object, TaggedUnion union, JsonNode.Str tag) {
        Optional<TaggedUnion.Alternative> alternative = union.alternative(tag.value());
        if (alternative.isPresent()) {
            ObjectType type = inspection.catalog().objectType(alternative.get().type());
            boolean complete = inspection.origins().isComplete(type.id().toString());
            new ExampleObject(inspection, kind)
                    .check(object, ExampleShape.of(type, union.property(), tag.value(), complete));
        } else if (inspection.origins().isComplete(union.id().toString())) {
            List<String> tags = union.alternatives().stream()
                    .map(TaggedUnion.Alternative::tag)
                    .toList();
            inspection.report(Diagnostic.of(Code.EXAMPLE_VALUE, tag.where(), union.property(), tag.value())
                    .hint(DidYouMean.hint(tag.value(), tags))
                    .related(union.where(), "the values are listed here"));
        }
    }
}
