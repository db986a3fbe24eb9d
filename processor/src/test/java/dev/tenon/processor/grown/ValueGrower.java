package dev.tenon.processor.grown;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Grows JSON as a server of a spec may send it: properties in any order, absent or null where they may be, values outside their bounds,
 * and what the spec does not list wherever that can stand.
 */
public final class ValueGrower implements ValueType.Visitor<JsonValue> {

    private static final int DEEPEST = 5;

    private static final List<String> WHOLE = List.of("0", "-0", "1", "-1", "42", "2147483647", "-2147483648");
    private static final List<String> LONG = List.of("9007199254740993", "9223372036854775807", "-9223372036854775808");
    private static final List<String> FRACTIONS = List.of(
            "0.0",
            "-0.0",
            "1.10",
            "1e400",
            "-1E+400",
            "1.0e5",
            "123456789012345678901234567890",
            "5e-324",
            "1e-400",
            "0.1");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "null",
            "true",
            "1.10",
            "é😀",
            "\u0000\u001f\"\\/\n",
            "</script>",
            "\u2028\ufeff",
            "x".repeat(300));
    private static final List<String> MOMENTS = List.of(
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00Z",
            "2026-01-01T02:00:00.000+02:00",
            "2026-01-01t00:00:00.123456789z",
            "1969-12-31T23:59:59.9-0530");
    private static final List<String> DAYS = List.of("2026-02-28", "0000-01-01", "+12026-01-01", "-0001-12-31");
    private static final List<String> DURATIONS = List.of("PT5M", "PT300S", "P1D", "PT24H", "pt0.50s", "-PT1H", "PT0S");
    private static final List<String> BYTES = List.of("", "AQ==", "AQ", "AQI=", "+/8=", "AQID\r\nBAU=");
    private static final List<String> URIS = List.of("https://x.example/%20?a=b#c", "", "urn:x:y", "../a", "//h/p");

    private final Catalog catalog;
    private final Choice choice;
    private int depth;

    /** Always the same for a seed. */
    public ValueGrower(Catalog catalog, long seed) {
        this.catalog = catalog;
        this.choice = new Choice(seed);
    }

    /** A value of a type that has a name. */
    public JsonValue grow(NamedType type) {
        if (type instanceof ObjectType object) {
            return object(object.fields(), Map.of());
        }
        if (type instanceof TaggedUnion union) {
            return tagged(union);
        }
        return type instanceof UnionType union ? token(union) : enumValue((EnumType) type);
    }

    /** What the server shows of an action. */
    public JsonValue grow(ActionBase base, ActionType action) {
        List<Field> fields =
                Stream.concat(base.fields().stream(), action.fields().stream()).toList();
        return object(fields, Map.of(base.discriminator(), action.wireName()));
    }

    /** What the server shows of an action that the spec does not know. */
    public JsonValue growUnknown(ActionBase base) {
        return object(base.fields(), Map.of(base.discriminator(), "NOT IN THE SPEC"));
    }

    private JsonValue object(List<Field> fields, Map<String, String> tags) {
        depth++;
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        tags.forEach((name, tag) -> properties.put(name, JsonValue.of(tag)));
        for (Field field : fields) {
            if (field.side().inResponses() && choice.percent(depth > DEEPEST ? 0 : 75)) {
                properties.put(field.wireName(), value(field));
            }
        }
        Set<String> listed = Set.copyOf(fields.stream().map(Field::wireName).toList());
        for (String name : List.of("not listed", "", "new_" + choice.between(0, 9))) {
            if (!listed.contains(name) && !tags.containsKey(name) && choice.percent(15)) {
                properties.put(name, anything());
            }
        }
        depth--;
        return JsonValue.of(choice.percent(50) ? properties : shuffled(properties));
    }

    private Map<String, JsonValue> shuffled(Map<String, JsonValue> properties) {
        List<String> names = new ArrayList<>(properties.keySet());
        Map<String, JsonValue> shuffled = new LinkedHashMap<>();
        while (!names.isEmpty()) {
            String name = names.remove(choice.between(0, names.size() - 1));
            shuffled.put(name, properties.get(name));
        }
        return shuffled;
    }

    private JsonValue value(Field field) {
        return field.constant()
                .map(ValueGrower::constant)
                .orElseGet(
                        () -> choice.percent(15) ? JsonValue.NULL : field.type().accept(this));
    }

    private static JsonValue constant(Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return JsonValue.of(bool.value());
        }
        return literal instanceof Literal.Number number
                ? JsonValue.of(number.value())
                : JsonValue.of(((Literal.Text) literal).value());
    }

    private JsonValue anything() {
        return switch (choice.between(0, 5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(choice.percent(50));
            case 2 -> number(FRACTIONS);
            case 3 -> text(TEXTS);
            case 4 -> JsonValue.of(List.of(number(LONG), JsonValue.NULL));
            default -> JsonValue.parse("{\"b\":[{}],\"a\":{\"\":1.00}}");
        };
    }

    private JsonValue number(List<String> all) {
        return JsonValue.parse(choice.of(all));
    }

    private JsonValue text(List<String> all) {
        return JsonValue.of(choice.of(all));
    }

    @Override
    public JsonValue text(ValueType.Text type) {
        return text(TEXTS);
    }

    @Override
    public JsonValue bool(ValueType.Bool type) {
        return JsonValue.of(choice.percent(50));
    }

    @Override
    public JsonValue whole(ValueType.Whole type) {
        boolean wide = type.width() == ValueType.Whole.Width.LONG && choice.percent(40);
        return number(wide ? LONG : WHOLE);
    }

    @Override
    public JsonValue fraction(ValueType.Fraction type) {
        return number(choice.percent(60) ? FRACTIONS : LONG);
    }

    @Override
    public JsonValue decimal(ValueType.Decimal type) {
        return fraction(null);
    }

    @Override
    public JsonValue moment(ValueType.Moment type) {
        return text(MOMENTS);
    }

    @Override
    public JsonValue day(ValueType.Day type) {
        return text(DAYS);
    }

    @Override
    public JsonValue durationText(ValueType.DurationText type) {
        return text(DURATIONS);
    }

    @Override
    public JsonValue durationCount(ValueType.DurationCount type) {
        return number(List.of("0", "-0", "1.50", "1e2", "-7", "0.000000000001", "86400"));
    }

    @Override
    public JsonValue binary(ValueType.Binary type) {
        return text(BYTES);
    }

    @Override
    public JsonValue uri(ValueType.Uri type) {
        return text(URIS);
    }

    @Override
    public JsonValue json(ValueType.Json type) {
        JsonValue any = anything();
        return any.isNull() ? JsonValue.of(1) : any;
    }

    @Override
    public JsonValue listOf(ValueType.ListOf type) {
        return JsonValue.of(items(type.item()));
    }

    private List<JsonValue> items(ValueType item) {
        List<JsonValue> items = new ArrayList<>();
        for (int left = depth > DEEPEST ? 0 : choice.between(0, 3); left > 0; left--) {
            items.add(item.accept(this));
        }
        return items;
    }

    @Override
    public JsonValue mapOf(ValueType.MapOf type) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (JsonValue value : items(type.value())) {
            entries.put(choice.of(TEXTS), value);
        }
        return JsonValue.of(entries);
    }

    @Override
    public JsonValue enumRef(ValueType.EnumRef type) {
        return enumValue(catalog.enumType(type));
    }

    private JsonValue enumValue(EnumType type) {
        return choice.percent(25)
                ? text(TEXTS)
                : JsonValue.of(choice.of(type.constants()).wireName());
    }

    @Override
    public JsonValue objectRef(ValueType.ObjectRef type) {
        return grow(catalog.objectType(type));
    }

    @Override
    public JsonValue unionRef(ValueType.UnionRef type) {
        return token(catalog.unionType(type));
    }

    /** At times of a kind that none of the alternatives has. */
    private JsonValue token(UnionType union) {
        Set<TokenKind> unlisted = EnumSet.of(TokenKind.STRING, TokenKind.BOOLEAN, TokenKind.ARRAY, TokenKind.OBJECT);
        union.alternatives().stream().map(TokenKind::of).forEach(unlisted::remove);
        if (choice.percent(20) && !unlisted.isEmpty()) {
            return JsonValue.parse(
                    switch (unlisted.iterator().next()) {
                        case STRING -> "\"s\"";
                        case BOOLEAN -> "true";
                        case ARRAY -> "[1.10,null]";
                        default -> "{\"b\":1.0,\"a\":null}";
                    });
        }
        return choice.of(union.alternatives()).accept(this);
    }

    @Override
    public JsonValue taggedRef(ValueType.TaggedRef type) {
        return tagged(catalog.taggedUnion(type));
    }

    /** At times of a kind that the union does not list, or without a tag. */
    private JsonValue tagged(TaggedUnion union) {
        if (choice.percent(15)) {
            return JsonValue.parse(choice.of(List.of("{}", "{\"b\":1.0,\"a\":null}", "{\"b\":[]}")));
        }
        TaggedUnion.Alternative alternative = choice.of(union.alternatives());
        List<Field> fields = catalog.objectType(alternative.type()).fields();
        return choice.percent(15)
                ? object(List.of(), Map.of(union.property(), "NOT IN THE SPEC"))
                : object(fields, Map.of(union.property(), alternative.tag()));
    }
}
