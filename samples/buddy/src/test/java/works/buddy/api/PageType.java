package works.buddy.api;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.ValueType;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the type of a catalog field and the type that a page prints to the same words, so that they can be compared. */
final class PageType implements ValueType.Visitor<String> {

    /** The pages' names of types on the left, the catalogue's on the right; where there is none, both have the same. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("String", "string"),
            Map.entry("Integer", "integer"),
            Map.entry("TriggerConditionView[]", "TriggerCondition[]"),
            Map.entry("EnvironmentVariableView[]", "Variable[]"),
            Map.entry("PermissionsView", "Permissions"),
            Map.entry("ShortPipelineView", "Pipeline"),
            Map.entry("DockerSecretView[]", "DockerSecret[]"),
            Map.entry("DockerBuildSecret[]", "DockerSecret[]"),
            // One field reads the three shapes that an integration has had.
            Map.entry("Integration", "IntegrationRef | string"),
            Map.entry("DockerIntegrationRef", "IntegrationRef | string"),
            Map.entry("IntegrationIdentifierView", "IntegrationRef | string"));

    private final Catalog catalog;

    PageType(Catalog catalog) {
        this.catalog = catalog;
    }

    static String ofPage(String printed) {
        return NAMES.getOrDefault(printed, printed);
    }

    @Override
    public String text(ValueType.Text type) {
        return "string";
    }

    @Override
    public String bool(ValueType.Bool type) {
        return "boolean";
    }

    @Override
    public String whole(ValueType.Whole type) {
        return "integer";
    }

    @Override
    public String fraction(ValueType.Fraction type) {
        return "number";
    }

    @Override
    public String decimal(ValueType.Decimal type) {
        return "number";
    }

    @Override
    public String moment(ValueType.Moment type) {
        return "string";
    }

    @Override
    public String day(ValueType.Day type) {
        return "string";
    }

    @Override
    public String durationText(ValueType.DurationText type) {
        return "string";
    }

    @Override
    public String durationCount(ValueType.DurationCount type) {
        return "number";
    }

    @Override
    public String binary(ValueType.Binary type) {
        return "string";
    }

    /** The pages print addresses as strings. */
    @Override
    public String uri(ValueType.Uri type) {
        return "string";
    }

    @Override
    public String json(ValueType.Json type) {
        return "json";
    }

    @Override
    public String listOf(ValueType.ListOf type) {
        return type.item().accept(this) + "[]";
    }

    @Override
    public String mapOf(ValueType.MapOf type) {
        return "Map<String, " + type.value().accept(this) + ">";
    }

    /** The pages print enums as strings, with the values after them. */
    @Override
    public String enumRef(ValueType.EnumRef type) {
        return "string";
    }

    @Override
    public String objectRef(ValueType.ObjectRef type) {
        return type.id().toString();
    }

    @Override
    public String taggedRef(ValueType.TaggedRef type) {
        return type.id().toString();
    }

    @Override
    public String unionRef(ValueType.UnionRef type) {
        return catalog.unionType(type).alternatives().stream()
                .map(alternative -> alternative.accept(this))
                .collect(Collectors.joining(" | "));
    }
}
