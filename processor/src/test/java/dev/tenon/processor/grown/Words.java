package dev.tenon.processor.grown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Names and texts that are trouble, be it in Java, in Javadoc, in a template of JavaPoet or in the language itself. */
public final class Words {

    private static final List<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            final finally float for goto if implements import instanceof int interface long native new package private
            protected public return short static strictfp super switch synchronized this throw throws transient try void
            volatile while true false null record var yield sealed permits non_sealed module requires exports opens _ __
            """);

    private static final List<String> METHODS_OF_OBJECTS = words("""
            getClass get_class wait hashCode hash_code toString to_string notify notifyAll equals clone finalize
            name ordinal values valueOf value_of compareTo describeConstable getDeclaringClass
            """);

    private static final List<String> OUR_MEMBERS = words("""
            state build builder create update draft to_builder from_json fromJson read self given check readField read_field
            copy of violations in out json promised join at copy_of_state checked_whole checkedPart set_null putUnlisted
            unlisted is_null to_json to_pretty_string write_to writeFields wire or_null orElse index BY_WIRE byWire client
            close server DEFAULT_SERVER answer request changes list PATTERN_1 path item pathItem itemItem kind value type it
            items out1 items1 B N V T E settle_nulls keep_null keepUnlisted sameAs hash super_ this_ state_ a_null aNull
            constant tag create_ CREATE LIST GET UPDATE DELETE get delete options body all entriesAll stream call next
            some less atMost same violations_ unlisted_ answerOf page
            """);

    private static final List<String> OUR_TYPES = words("""
            JsonReader JsonWriter JsonValue JsonKind Model ModelBuilder ObjectState UnionValue EnumValue Violations
            ViolationException FromJson Operation ApiClient ClientBuilder ApiException Objects List String Override Long
            Integer Boolean Double Object Nullable NullMarked Generated Deprecated URI Pattern Function AutoCloseable Enum
            Record Class Iterable Comparable Exception Throwable Void Set Map Optional Math Builder Create Update Setters
            LateSetters State Unlisted SuppressWarnings FunctionalInterface SafeVarargs NameStage name_stage aStage OfString
            ofString
            Of OfList OfA OfObject OfEnum OfBoolean OfInteger UnknownStep Unknown MissingFieldException JsonWritable Checked
            Bytes BigDecimal Instant LocalDate Duration ChronoUnit OfMap OfBytes OfInstant Paged Pages NextPage Call
            Options EntriesOptions Answer RequestBody AnswerBody Consumer UnaryOperator Supplier ContentHeaders
            """);

    private static final List<String> PACKAGES =
            words("java javax dev com org tenon runtime lang util jspecify annotations dev_tenon grown");

    private static final List<String> ALIKE = words(
            "a A aa aA Aa AA a_a A_A a__a _a a_ a1 A1 a_1 ab aB a_b AB A_B a_null aNull aRead a_read aWritten a_written");

    /** Words of the language, none of which is reserved. */
    private static final List<String> OF_THE_LANGUAGE = words("""
            api resource type enum mixin abstract action require forbid exactly at all example when unless and or not in is
            set read write secret deprecated string bool int long number uri json with by as most least one none union
            decimal instant date duration bytes create since use op path query header body answer pages link cursor from
            matches unique some size length of seconds days server auth bearer errors include scope
            """);

    /** What means something else where a type is expected. */
    static final List<String> TYPES =
            words("string bool int long number decimal instant date duration bytes uri json true false enum");

    /** What may stand as a name without quotes. */
    static final List<String> NAMES = Stream.of(
                    KEYWORDS, METHODS_OF_OBJECTS, OUR_MEMBERS, OUR_TYPES, PACKAGES, ALIKE, OF_THE_LANGUAGE)
            .flatMap(List::stream)
            .toList();

    /** What JSON may have as a name, and an author could have as a text. */
    public static final List<String> TEXTS = List.of(
            "@id",
            "1st",
            "2fa",
            "a-b",
            "a+b",
            "$ref",
            "$",
            "$$",
            "on",
            "class",
            "\ud83d\ude00",
            "a\ud83d\ude00b",
            "*/",
            "*/*",
            "/*",
            "//",
            "/",
            "*",
            "\\u002a",
            "\\u002a/",
            "\\uuuu002a/",
            "\\u005c\\u002a/",
            "\\\\u002a/",
            "\\u",
            "\\u12",
            "\\uZZZZ",
            "C:\\users\\x",
            "\\",
            "\\\\",
            "a\\",
            "\"",
            "\"\"\"",
            "\\\"",
            "%s",
            "%n",
            "%",
            "{0}",
            "'",
            "$L",
            "$T",
            "$N",
            "$S",
            "$>",
            "$<",
            "$[",
            "$]",
            "$W",
            "$Z",
            "$1L",
            "#{x}",
            "${x}",
            " ",
            "Alert ",
            " a",
            "\n",
            "\r",
            "\t",
            "\b",
            "\f",
            "\u0000",
            "\u0001",
            "\u007f",
            "\u00ad",
            "name\u00ad",
            "na\u200bme",
            "\u2028",
            "\u2029",
            "\ufeff",
            "stra\u00dfe",
            "\ufb01",
            "\u0130",
            "\u0430dmin",
            "{@code",
            "{@code x}",
            "}",
            "{",
            "{@link Object}",
            "@deprecated",
            "@Override",
            "@param x y",
            "</script>",
            "<script>",
            "<b",
            "a < b && c > d",
            "&amp;",
            "&",
            "-->",
            "`",
            "``",
            "`a",
            "`*/`",
            "1.10",
            "-1",
            "+",
            "-",
            "e+",
            "e-",
            "<",
            "<=",
            "==",
            "null",
            "true",
            "x */ static { int q; } /* y",
            "\"; int q; String t=\"",
            "\\u0022; int q; String t=\\u0022",
            "); } int q() { return 1; } void r() { f(",
            "a\nb",
            "a\n\nb",
            "a.b",
            "a b",
            "a\tb",
            "Iterable",
            "class ",
            "\u00e9",
            "e\u0301",
            "../../Evil",
            "a/b",
            "a\\b",
            "CON",
            "x'y",
            "new",
            "=",
            "a=b",
            ";",
            ",");

    /** Those of them that may stand in names, of which nothing is invisible. */
    static final List<String> NAME_TEXTS =
            TEXTS.stream().filter(Words::isVisible).toList();

    private Words() {}

    private static boolean isVisible(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    private static List<String> words(String lines) {
        return Arrays.asList(lines.strip().split("\\s+"));
    }

    /** A string of the language. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' '
                    || c == 0x7F
                    || (c >= 0xAD && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c))) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
