package dev.tenon.spec.diagnostics;

/**
 * Every kind of mistake, with its text. The ids are stable: they stand in build logs and in {@code docs/diagnostics.md}.
 * Texts name what is wrong; the cure is the hint's, or the manual's.
 */
public enum Code {
    // T00: characters and tokens
    CHARACTER("T0001", "the character {0} may not stand here"),
    UNCLOSED_STRING("T0002", "this string does not end on its line"),
    ESCAPE("T0003", "`{0}` is no escape of a string"),
    NUMBER("T0004", "`{0}` is not a number"),
    SURROGATE("T0005", "half of a surrogate pair is not a character"),
    NUMBER_TOO_LONG("T0006", "this number is too large or too long"),

    // T006: limits, and names that deceive
    FILE_TOO_LARGE("T0060", "`{0}` has more than {1} bytes"),
    LINE_TOO_LONG("T0061", "this line has more than {0} characters"),
    NAME_TOO_LONG("T0062", "a name has at most {0} characters"),
    TOO_MANY_MEMBERS("T0063", "there are more than {0} members in these braces"),
    TOO_MANY_FILES("T0064", "the spec has more than {0} files"),
    SPEC_TOO_LARGE("T0065", "the files of the spec have more than {0} {1} together"),
    MIXED_SCRIPTS("T0066", Severity.WARNING, "`{0}` mixes letters of different scripts that look alike: {1}"),
    NOT_SHOWN("T0067", Severity.WARNING, "{0} more mistakes are not shown"),
    TOO_MANY("T0068", "{0} has {1} {2}, and may have {3}"),

    // T01: grammar
    EXPECTED("T0101", "expected {0}, found {1}"),
    UNKNOWN_WORD("T0102", "{0} does not start with `{1}`"),
    UNCLOSED("T0103", "a `}` is missing before {0}"),
    TOO_DEEP("T0104", "nested more than {0} deep"),
    LOST_DOC("T0105", Severity.WARNING, "this doc comment belongs to nothing"),
    MODIFIER("T0106", "`{0}` may not stand after `{1}`"),
    MISPLACED("T0107", "{0} may not stand in {1}"),
    JSON_COMMENT("T0108", "JSON has no comments"),
    EXAMPLE_KIND("T0109", "there are no examples of `{0}`"),

    // T02: files and the api
    UNREADABLE("T0201", "cannot read `{0}`: {1}"),
    INCLUDE_PATTERN("T0202", "`{0}` is not a place under the root file's folder"),
    INCLUDE_NOTHING("T0203", "no file matches `{0}`"),
    NO_API("T0204", "the root file declares no api"),
    API_ELSEWHERE("T0205", "the api is declared once, in the root file"),
    SERVERS("T0206", "{0}"),
    LINE_TWICE("T0207", "`{0}` is said twice"),
    AUTH("T0208", "no auth scheme is called `{0}`"),
    SERVER_ADDRESS("T0209", "`{0}` is not a base address: {1}"),
    USES_ITSELF("T0210", "this file uses itself"),
    USE_PATH("T0211", "`{0}` is not the path of one spec file"),

    // T025: what stands behind a type
    MARK_TWICE("T0250", "`{0}` stands twice behind a type"),

    // T027: tagged unions
    TAG_ON_NO_OBJECT("T0270", "the alternative `{0}` is {1}, and only an object can carry a tag"),
    DUPLICATE_TAG("T0271", "the tag `{0}` stands twice in this union"),
    TAG_FIELD("T0272", "`{0}` tells the alternatives of `{1}` apart and cannot be declared as a field"),
    EMPTY_UNION("T0273", "this union has no alternatives"),

    // T03: names
    DUPLICATE_DECLARATION("T0301", "`{0}` is declared twice"),
    UNKNOWN_TYPE("T0302", "no type is called `{0}`"),
    UNKNOWN_BASE("T0303", "no abstract action is called `{0}`"),
    UNKNOWN_MIXIN("T0304", "no mixin is called `{0}`"),
    WRONG_KIND("T0305", "`{0}` is {1}, not {2}"),
    DUPLICATE_ACTION("T0306", "the action `{0}` is declared twice"),
    DUPLICATE_FIELD("T0307", "the field `{0}` is declared twice"),
    DUPLICATE_VALUE("T0308", "the value `{0}` stands twice in this enum"),
    MIXIN_TWICE("T0309", "the mixin `{0}` is taken over twice"),
    DISCRIMINATOR_FIELD("T0310", "`{0}` tells the actions apart and cannot be declared as a field"),
    UNUSED("T0311", Severity.WARNING, "nothing uses {0} `{1}`"),
    BUILT_IN_NAME("T0312", "`{0}` is a type of the language"),
    DURATION_UNIT("T0370", "`{0}` is no unit of a duration"),
    UNIT_PLACE("T0371", "the unit of a duration is a part of its type"),
    TWO_DURATIONS("T0372", "both alternatives are durations, so that a caller cannot say which is meant"),
    CONSTANT_PLACE("T0373", "a constant stands only as the whole type of a field"),
    MEANINGLESS("T0374", "{0} means nothing {1}"),
    REPLACEMENT("T0375", "`{0}` cannot take the place of `{1}`, {2}"),
    CONSTANT_VALUE("T0376", "`{0}` is always `{1}`"),

    // T04: types of fields
    BOUNDS_MISFIT("T0401", "{0} cannot stand at {1}"),
    EMPTY_RANGE("T0402", "no {0} lies within {1}"),
    BOUND_TOO_FAR("T0403", "{0} cannot bound {1}"),
    PATTERN("T0404", "this pattern is not a regular expression: {0}"),
    DEFAULT_MISFIT("T0405", "the default of `{0}` must be {1}"),
    DEFAULT_OUTSIDE("T0406", "the default of `{0}` must be {1}"),
    UNKNOWN_VALUE("T0407", "{0} has no value `{1}`"),
    UNION_KINDS("T0408", "both alternatives are {0} in JSON, so that nothing tells them apart"),
    REQUIRED_NULLABLE("T0409", "a required field cannot be cleared: `!` and `?` exclude each other"),
    NULLABLE_READ("T0410", Severity.WARNING, "`?` says nothing about a field that is never sent"),
    ENDLESS_OBJECT("T0411", "`{0}` requires itself, so that no JSON satisfies it"),
    EMPTY_ENUM("T0412", "this enum has no values"),
    EMPTY_NAME("T0413", "a name in quotes cannot be empty"),
    SECRET_TOLD("T0414", "the value of a secret field does not belong in a spec"),

    SLOW_PATTERN(
            "T0460",
            "a text such as {0} can take this pattern forever, since there is more than one way to read each `{1}`"),
    COSTLY_PATTERN(
            "T0240",
            Severity.WARNING,
            "a text such as {0} takes this pattern more than {1} steps, which grow with the length to the power of {2}"),
    PATTERN_LENGTH("T0461", "no text of length {0} matches this pattern"),
    REQUIRED_DEFAULT("T0462", Severity.WARNING, "`{0}` is required, so that its default is never assumed"),
    REQUIRED_DEPRECATED("T0463", Severity.WARNING, "`{0}` is deprecated, and required all the same"),
    UNIT("T0464", Severity.WARNING, "`{0}` is no usual unit"),

    // T047: specs that add to published ones
    NO_BINDINGS("T0470", "there are no bindings in the package `{0}`"),
    OTHER_BINDINGS("T0471", "nothing can be added to the bindings in `{0}`: {1}"),
    OTHER_API("T0472", "the bindings in `{0}` are those of `{1}`, not of `{2}`"),
    EXTENSION_PLACE("T0473", "only a root file that declares no api adds to a published one"),
    EXTENDS_TWICE("T0474", "a spec adds to one api, and this is another"),
    NOT_ADDED("T0475", "{0} cannot be added to a published api"),
    PUBLISHED_FIELD("T0476", "`{0}` is published as a field of `{1}`, and gets no other side"),
    PUBLISHED_SIDE(
            "T0477",
            "a rule cannot ask for `{0}`: the published `{1}` shows what the server says of it, not what is sent"),

    // T048: rules that say nothing
    RULE_DEFEATS_ITSELF("T0480", Severity.WARNING, "no request of which the condition is true keeps this rule"),

    // T05: rules
    UNKNOWN_FIELD("T0501", "{0} has no field `{1}`"),
    NO_OBJECT("T0502", "`{0}` is {1}, so that no path leads into it"),
    COMPARED_MISFIT("T0503", "`{0}` can only be compared with {1}"),
    NOT_ORDERED("T0504", "`{0}` only compares numbers, dates, instants and durations, and `{1}` is {2}"),
    NOT_COMPARABLE("T0505", "`{0}` is {1}, which is compared with nothing"),
    FIELD_TWICE("T0506", "the rule names `{0}` twice"),
    TOO_FEW_FIELDS("T0507", "`{0}` needs at least two fields"),
    RULE_ON_READ("T0508", "a rule is about requests, and `{0}` is never sent"),
    RULE_NEVER_MET("T0509", "`{0}` is required, so that this rule is never met"),

    // T056: operations of any shape
    NO_ACTIONS("T0560", "`{0}` is for a resource of actions"),
    OPERATION_PATH("T0561", "the operation `{0}` has no path"),
    SPANNING_TYPE("T0562", "`{0}` spans steps of the path, and must be a string"),
    PARAMETER_VALUE("T0563", "`{0}` is {1}, which does not fit into {2}"),
    HEADER_NAME("T0564", "`{0}` is not the name of a header"),
    HEADER_TAKEN("T0565", "the header `{0}` is set by the client"),
    BODY_MISFIT("T0566", "a `{0}` request has no body"),
    RESULT_MISFIT("T0567", "{0} has no body"),
    MEDIA_TYPE("T0568", "`{0}` is not a media type"),
    MEDIA_TYPE_OPEN("T0569", "nothing says which media type a body has"),
    PAGES_RESULT("T0570", "the result is no object, so that it has no field `{0}`"),
    PAGES_ITEMS("T0571", "{0} must be a list, for it holds the items of a page"),
    PAGES_CURSOR("T0572", "`{0}` is {1}, and `{2}` takes {3}"),
    PAGES_PARAMETER("T0573", "no query parameter is called `{0}`"),
    PAGES_NUMBER("T0574", "`{0}` counts pages, and must be an int or a long"),

    // T06: resources
    NO_PATH("T0601", "the resource `{0}` has no `at`"),
    PATH("T0602", "`{0}` is not a path: {1}"),
    UNKNOWN_PARAMETER("T0603", "the parameter `{0}` is not declared"),
    UNUSED_PARAMETER("T0604", "no path has the parameter `{0}`"),
    DUPLICATE_PARAMETER("T0605", "the parameter `{0}` stands twice in {1}"),
    PARAMETER_TYPE("T0606", "the parameter `{0}` must be a string, an int or a long"),
    DUPLICATE_OPERATION("T0607", "the operation `{0}` is declared twice"),
    SAME_REQUEST("T0608", "`{0}` and `{1}` are the same request: {2}"),
    METHOD("T0609", "`{0}` is not an HTTP method"),
    STATUS("T0610", "{0} is not a status that means success"),
    ARROW("T0611", "{0}"),

    // T066: conditions, and rules held against each other
    SOME_WITHOUT_LIST("T0660", "`some` asks for an item of a list, and `{0}` leads through none"),
    NOT_MEASURED("T0661", "`{0}` cannot be asked of `{1}`, which is {2}"),
    COMPARED_FIELDS("T0662", "`{0}` is {1} and `{2}` is {3}, which are never compared"),
    COMPARED_OUTSIDE("T0663", "`{0}` is {1}: {2}"),
    CONDITION_CONSTANT("T0664", "this condition is {0} true"),
    RULE_TWICE("T0665", Severity.WARNING, "this rule says the same as another"),
    RULES_CONTRADICT("T0666", "this rule contradicts {0}: no request can keep them {1}"),
    VALUE_TWICE("T0667", "the value `{0}` stands twice in this list"),
    RULE_IDLE("T0668", Severity.WARNING, "no request can break this rule{0}"),
    CONDITION_UNREACHABLE("T0669", Severity.WARNING, "the condition of this rule is never true, because of {0}"),

    // T07: examples
    UNLISTED("T0701", "{0} has no property `{1}`"),
    WRONG_TOKEN("T0702", "`{0}` must be {1}, not {2}"),
    EXAMPLE_VALUE("T0703", "`{0}` has no value `{1}`"),
    EXAMPLE_OUTSIDE("T0704", "`{0}` must be {1}"),
    INCOMPLETE("T0705", "`{0}` is required"),
    EXAMPLE_RULE("T0706", "{0}"),
    DUPLICATE_KEY("T0707", "the property `{0}` stands twice in this object"),
    DISCRIMINATOR("T0708", "`{0}` must be `{1}`"),
    WRONG_SIDE("T0709", "`{0}` is never {1}"),

    // T08: names in Java, told by the processor
    JAVA_NAME_CLASH("T0801", "`{0}` and `{1}` both become `{2}` in Java"),
    FILE_NAME_TOO_LONG("T0802", "the file of a class for `{0}` has a name of {1} bytes, and may have {2}"),

    // T09: calls of emitted classes, told by the processor
    CALL_VALUE("T0901", "`{0}` must be {1}"),
    CALL_RULE("T0902", "{0}"),
    CALL_ENUM("T0903", "{0} has no value `{1}`"),
    CALL_STAGE("T0904", "`{0}` is required and must be set before `{1}`"),
    CALL_TWICE("T0905", "`{0}` is set twice, so that the first value is lost"),
    CALL_NULL("T0906", "`{0}` may not be null"),
    CALL_DISCARDED("T0907", "the result of `{0}` is thrown away"),
    CALL_SECRET("T0908", Severity.WARNING, "the secret `{0}` stands in the source"),
    CALL_DEPRECATED("T0909", Severity.WARNING, "`{0}` is deprecated{1}"),
    CALL_PATH("T0910", "`{0}` is a step of the path, which cannot be `{1}`"),
    JSON_TYPE("T0911", "the spec describes no JSON of `{0}`"),
    JSON_CONSTANT("T0912", "the text of `{0}` is not known before the program runs"),
    JSON_RESOURCE("T0913", "the resource `{0}` cannot be read: {1}");

    private final String id;
    private final Severity severity;
    private final String template;

    Code(String id, String template) {
        this(id, Severity.ERROR, template);
    }

    Code(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it says that a text cannot be read, and not that it makes no sense. */
    boolean isOfReading() {
        return severity == Severity.ERROR && (id.startsWith("T00") || id.startsWith("T01"));
    }

    /** The text with {@code {0}}, {@code {1}} … filled in. An argument's own braces are left alone. */
    String message(Object... arguments) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            int index = i + 2 < template.length() && template.charAt(i) == '{' && template.charAt(i + 2) == '}'
                    ? template.charAt(i + 1) - '0'
                    : -1;
            if (index >= 0 && index < arguments.length) {
                out.append(Visible.argument(arguments[index]));
                i += 2;
            } else {
                out.append(template.charAt(i));
            }
        }
        return out.toString();
    }
}
