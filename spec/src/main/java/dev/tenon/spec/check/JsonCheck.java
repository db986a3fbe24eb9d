package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.diagnostics.Listing;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** Holds JSON of which somebody says what it is against the spec, by the code that holds the spec's examples against it. */
public final class JsonCheck {

    private final Catalog catalog;
    private final BodyCheck bodies;

    /** By a spec. */
    public JsonCheck(Catalog catalog) {
        this.catalog = catalog;
        this.bodies = new BodyCheck(catalog);
    }

    /** What is wrong with a body of an action. A response may be abridged, as examples of responses may. */
    public List<Diagnostic> action(ActionType action, Example.Kind kind, JsonNode value) {
        return value instanceof JsonNode.Obj body
                ? bodies.ofAction(action, kind, body)
                : List.of(noObject(action.wireName(), value));
    }

    /** The same if any action of a base will do. */
    public List<Diagnostic> anyAction(ActionBase base, Example.Kind kind, JsonNode value) {
        if (!(value instanceof JsonNode.Obj body)) {
            return List.of(noObject(base.name(), value));
        }
        Optional<JsonNode> tag = body.get(base.discriminator());
        if (tag.isEmpty()) {
            return List.of(Diagnostic.of(Code.INCOMPLETE, Tip.of(body), base.discriminator())
                    .related(base.where(), "it tells the actions apart"));
        }
        if (!(tag.get() instanceof JsonNode.Str name)) {
            return List.of(wrongToken(base.discriminator(), "a string", tag.get()));
        }
        List<ActionType> actions = catalog.actionsOf(base);
        return actions.stream()
                .filter(action -> action.wireName().equals(name.value()))
                .findFirst()
                .map(action -> action(action, kind, body))
                .orElseGet(() -> List.of(unknown(base, actions, name)));
    }

    private static Diagnostic unknown(ActionBase base, List<ActionType> actions, JsonNode.Str name) {
        List<String> names = actions.stream().map(ActionType::wireName).toList();
        return Diagnostic.of(Code.EXAMPLE_VALUE, name.where(), base.discriminator(), name.value())
                .hint(DidYouMean.hint(name.value(), names).or(() -> Listing.hint("its values are", names)))
                .related(base.where(), "it tells the actions apart");
    }

    /**
     * What is wrong with a value of a named type, whether it is sent or answered: it is whole, and wrong only if it could be neither
     * the one nor the other.
     */
    public List<Diagnostic> named(NamedType type, JsonNode value) {
        String name = type.id().name();
        Field field = Parameter.ofPath(name, Optional.empty(), "", reference(type), type.where())
                .field();
        return fewer(ValueCheck.sent(catalog, field, value), ValueCheck.answered(catalog, field, value));
    }

    private static ValueType reference(NamedType type) {
        if (type instanceof EnumType) {
            return new ValueType.EnumRef(type.id());
        }
        if (type instanceof ObjectType) {
            return new ValueType.ObjectRef(type.id());
        }
        return type instanceof UnionType ? new ValueType.UnionRef(type.id()) : new ValueType.TaggedRef(type.id());
    }

    /** The same for what stands under one tag of a union. */
    public List<Diagnostic> alternative(TaggedUnion union, TaggedUnion.Alternative alternative, JsonNode value) {
        if (!(value instanceof JsonNode.Obj object)) {
            return List.of(noObject(union.id().toString(), value));
        }
        ExampleShape shape =
                ExampleShape.of(catalog.objectType(alternative.type()), union.property(), alternative.tag(), true);
        return fewer(
                bodies.found(inspection -> new ExampleObject(inspection, Example.Kind.CREATE).check(object, shape)),
                bodies.found(inspection -> {
                    new ExampleObject(inspection, Example.Kind.RESPONSE).check(object, shape);
                    new Promises(inspection).check(object, shape.fields());
                }));
    }

    private static List<Diagnostic> fewer(List<Diagnostic> sent, List<Diagnostic> answered) {
        return answered.size() < sent.size() ? answered : sent;
    }

    private static Diagnostic noObject(String name, JsonNode value) {
        return wrongToken(name, TokenKind.OBJECT.words(), value);
    }

    private static Diagnostic wrongToken(String name, String expected, JsonNode value) {
        return Diagnostic.of(Code.WRONG_TOKEN, Tip.of(value), name, expected, value.kind());
    }
}
