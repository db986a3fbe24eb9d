package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.diagnostics.Listing;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds an object of an example against its declaration, property by property, then as a whole. */
final class ExampleObject {

    private final Inspection inspection;
    private final Example.Kind kind;

    /** Fields that an unlisted property probably stands for: they are mistyped, not missing. */
    private final Set<String> meant = new HashSet<>();

    ExampleObject(Inspection inspection, Example.Kind kind) {
        this.inspection = inspection;
        this.kind = kind;
    }

    void check(JsonNode.Obj object, ExampleShape shape) {
        Map<String, Span> seen = new HashMap<>();
        for (JsonNode.Member member : object.members()) {
            Span first = seen.putIfAbsent(member.name(), member.where());
            if (first != null) {
                inspection.report(Diagnostic.of(Code.DUPLICATE_KEY, member.where(), member.name())
                        .related(first, "first here"));
            } else if (shape.isTag(member.name())) {
                checkTag(member, shape.tag().orElseThrow());
            } else {
                check(member, shape);
            }
        }
        if (kind == Example.Kind.CREATE) {
            checkComplete(object, shape);
        }
        new ExampleRules(inspection, kind).check(object, shape.rules());
    }

    private void checkTag(JsonNode.Member member, ExampleShape.Tag tag) {
        if (!(member.value() instanceof JsonNode.Str text) || !text.value().equals(tag.value())) {
            inspection.report(Diagnostic.of(Code.DISCRIMINATOR, member.value().where(), tag.property(), tag.value()));
        }
    }

    private void check(JsonNode.Member member, ExampleShape shape) {
        List<Field> named = shape.fields().stream()
                .filter(field -> field.wireName().equals(member.name()))
                .toList();
        Optional<Field> field = named.stream().filter(this::travels).findFirst();
        if (field.isPresent()) {
            new ExampleValue(inspection, kind, field.get()).check(member.value());
        } else if (!named.isEmpty()) {
            boolean later = named.get(0).side() == Side.CREATE;
            String never = kind == Example.Kind.RESPONSE ? "returned" : later ? "sent in an update" : "sent";
            inspection.report(Diagnostic.of(Code.WRONG_SIDE, member.where(), member.name(), never)
                    .related(named.get(0).where(), "declared here"));
        } else if (shape.complete()) {
            List<String> listed = new ArrayList<>();
            shape.tag().ifPresent(tag -> listed.add(tag.property()));
            shape.fields().stream().filter(this::travels).map(Field::wireName).forEach(listed::add);
            DidYouMean.nearest(member.name(), listed).ifPresent(meant::add);
            inspection.report(Diagnostic.of(Code.UNLISTED, member.where(), "`" + shape.name() + "`", member.name())
                    .hint(DidYouMean.hint(member.name(), listed).or(() -> Listing.hint("its properties are", listed))));
        }
    }

    private boolean travels(Field field) {
        return switch (kind) {
            case RESPONSE -> field.side().inResponses();
            case UPDATE -> field.side().inUpdates();
            case CREATE -> field.side().inRequests();
        };
    }

    private void checkComplete(JsonNode.Obj object, ExampleShape shape) {
        Span where = new Span(
                object.where().source(), object.where().start(), object.where().start() + 1);
        Map<String, JsonNode> there = new HashMap<>();
        object.members().forEach(member -> there.put(member.name(), member.value()));
        shape.tag()
                .map(ExampleShape.Tag::property)
                .filter(tag -> !there.containsKey(tag) && !meant.contains(tag))
                .ifPresent(tag -> inspection.report(Diagnostic.of(Code.INCOMPLETE, where, tag)
                        .hint("add `\"" + tag + "\": \"" + shape.name() + "\"`")));
        for (Field field : shape.fields()) {
            if (field.required()
                    && travels(field)
                    && !there.containsKey(field.wireName())
                    && !meant.contains(field.wireName())) {
                inspection.report(Diagnostic.of(Code.INCOMPLETE, where, field.wireName())
                        .related(field.where(), "declared here"));
            }
        }
    }
}
