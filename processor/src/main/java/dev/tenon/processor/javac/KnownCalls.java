package dev.tenon.processor.javac;

import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What calls of Java's own classes make of constants. A call that fails is none that is known: it does not get as far as the bindings. */
final class KnownCalls {

    /** A longer text is not worth its making. */
    static final int LONGEST = 100_000;

    /** What a method makes of constants. */
    private interface Known {
        JsonNode of(List<JsonNode> arguments, Span where);
    }

    private static final Map<String, Known> COLLECTIONS = Map.ofEntries(
            Map.entry("java.util.List.of", JsonNode.Arr::new),
            Map.entry("java.util.Set.of", JsonNode.Arr::new),
            Map.entry("java.util.Arrays.asList", JsonNode.Arr::new),
            Map.entry("java.util.Collections.emptyList", JsonNode.Arr::new),
            Map.entry("java.util.Collections.singletonList", JsonNode.Arr::new),
            Map.entry("java.util.Collections.emptyMap", KnownCalls::map),
            Map.entry("java.util.Collections.singletonMap", KnownCalls::map),
            Map.entry("java.util.Map.of", KnownCalls::map));

    private static final Map<String, Known> SCALARS = Map.ofEntries(
            Map.entry("java.lang.Integer.valueOf", KnownCalls::same),
            Map.entry("java.lang.Long.valueOf", KnownCalls::same),
            Map.entry("java.lang.Boolean.valueOf", KnownCalls::same),
            Map.entry("java.math.BigDecimal.<init>", KnownCalls::exact),
            Map.entry("java.math.BigDecimal.valueOf", KnownCalls::decimal),
            Map.entry("java.net.URI.create", (arguments, where) -> text(URI.create(text(arguments)), where)),
            Map.entry("java.time.LocalDate.parse", (arguments, where) -> text(LocalDate.parse(text(arguments)), where)),
            Map.entry("java.time.LocalDate.of", KnownCalls::date),
            Map.entry("java.time.Instant.parse", (arguments, where) -> text(Instant.parse(text(arguments)), where)),
            Map.entry(
                    "java.time.Instant.ofEpochSecond",
                    (arguments, where) -> text(Instant.ofEpochSecond(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Instant.ofEpochMilli",
                    (arguments, where) -> text(Instant.ofEpochMilli(whole(arguments, 0)), where)),
            Map.entry("java.time.Duration.parse", (arguments, where) -> text(Duration.parse(text(arguments)), where)),
            Map.entry(
                    "java.time.Duration.ofNanos",
                    (arguments, where) -> text(Duration.ofNanos(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Duration.ofMillis",
                    (arguments, where) -> text(Duration.ofMillis(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Duration.ofSeconds",
                    (arguments, where) -> text(Duration.ofSeconds(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Duration.ofMinutes",
                    (arguments, where) -> text(Duration.ofMinutes(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Duration.ofHours",
                    (arguments, where) -> text(Duration.ofHours(whole(arguments, 0)), where)),
            Map.entry(
                    "java.time.Duration.ofDays",
                    (arguments, where) -> text(Duration.ofDays(whole(arguments, 0)), where)),
            Map.entry("java.lang.String.repeat", KnownCalls::repeated),
            Map.entry("dev.tenon.runtime.Bytes.ofBase64", KnownCalls::base64),
            Map.entry("dev.tenon.runtime.Bytes.ofText", KnownCalls::bytes));

    /** Constants that javac does not fold. */
    private static final Map<String, Object> FIELDS = Map.of(
            "java.math.BigDecimal.ZERO", BigDecimal.ZERO,
            "java.math.BigDecimal.ONE", BigDecimal.ONE,
            "java.math.BigDecimal.TEN", BigDecimal.TEN,
            "java.time.Duration.ZERO", Duration.ZERO,
            "java.time.Instant.EPOCH", Instant.EPOCH,
            "java.time.LocalDate.EPOCH", LocalDate.EPOCH);

    private KnownCalls() {}

    /**
     * The value of a call.
     *
     * @param method class and name; of a constructor {@code <init>}
     * @param arguments the receiver first, if it is no static method
     */
    static JsonNode of(String method, List<JsonNode> arguments, Span where) {
        JsonNode unknown = new JsonNode.Unknown(true, where);
        Known collection = COLLECTIONS.get(method);
        if (collection != null) {
            return collection.of(arguments, where);
        }
        Known scalar = SCALARS.get(method);
        if (scalar == null || arguments.stream().anyMatch(JsonNode.Unknown.class::isInstance)) {
            return unknown;
        }
        try {
            return scalar.of(arguments, where);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            return unknown;
        }
    }

    /** The value of a field of Java's own classes. */
    static JsonNode field(String name, Span where) {
        Object value = FIELDS.get(name);
        if (value == null) {
            return new JsonNode.Unknown(true, where);
        }
        return value instanceof BigDecimal number ? number(number, where) : text(value, where);
    }

    private static JsonNode same(List<JsonNode> arguments, Span where) {
        boolean text = arguments.size() != 1 || arguments.get(0) instanceof JsonNode.Str;
        return text ? new JsonNode.Unknown(true, where) : arguments.get(0);
    }

    private static JsonNode map(List<JsonNode> arguments, Span where) {
        List<JsonNode.Member> members = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (!(arguments.get(i) instanceof JsonNode.Str key)) {
                return new JsonNode.Unknown(true, where);
            }
            members.add(new JsonNode.Member(key.value(), key.where(), arguments.get(i + 1)));
        }
        return new JsonNode.Obj(members, where);
    }

    private static JsonNode decimal(List<JsonNode> arguments, Span where) {
        if (arguments.size() == 2) {
            return number(BigDecimal.valueOf(whole(arguments, 0), Math.toIntExact(whole(arguments, 1))), where);
        }
        boolean number = arguments.get(0) instanceof JsonNode.Num;
        return number ? arguments.get(0) : number(new BigDecimal(text(arguments)), where);
    }

    /** Of a text or a whole number: a fraction is another one than its digits in the source say. */
    private static JsonNode exact(List<JsonNode> arguments, Span where) {
        boolean text = arguments.size() == 1 && arguments.get(0) instanceof JsonNode.Str;
        return text ? decimal(arguments, where) : number(BigDecimal.valueOf(whole(arguments, 0)), where);
    }

    private static JsonNode date(List<JsonNode> arguments, Span where) {
        int year = Math.toIntExact(whole(arguments, 0));
        int month = Math.toIntExact(whole(arguments, 1));
        return text(LocalDate.of(year, month, Math.toIntExact(whole(arguments, 2))), where);
    }

    private static JsonNode base64(List<JsonNode> arguments, Span where) {
        Base64.getDecoder().decode(text(arguments));
        return text(text(arguments), where);
    }

    private static JsonNode bytes(List<JsonNode> arguments, Span where) {
        byte[] content = text(arguments).getBytes(StandardCharsets.UTF_8);
        return text(Base64.getEncoder().encodeToString(content), where);
    }

    private static JsonNode repeated(List<JsonNode> arguments, Span where) {
        String text = text(arguments);
        long times = whole(arguments, 1);
        return text.length() * times > LONGEST
                ? new JsonNode.Unknown(true, where)
                : new JsonNode.Str(text.repeat(Math.toIntExact(times)), where);
    }

    private static JsonNode text(Object value, Span where) {
        return new JsonNode.Str(value.toString(), where);
    }

    private static JsonNode number(BigDecimal value, Span where) {
        return new JsonNode.Num(value.toString(), where);
    }

    private static String text(List<JsonNode> arguments) {
        if (arguments.get(0) instanceof JsonNode.Str text) {
            return text.value();
        }
        throw new IllegalArgumentException();
    }

    private static long whole(List<JsonNode> arguments, int at) {
        if (arguments.size() > at && arguments.get(at) instanceof JsonNode.Num number) {
            return new BigDecimal(number.text()).longValueExact();
        }
        throw new IllegalArgumentException();
    }
}
