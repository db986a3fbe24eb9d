package dev.tenon.spec.editors;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Option;
import org.joni.Regex;

/**
 * One pattern of a TextMate grammar.
 *
 * @param start what {@code match} or {@code begin} says; absent of a mere list of patterns
 * @param end present of a pattern that spans others
 */
record Pattern(
        String scope,
        Optional<Regex> start,
        Optional<Regex> end,
        Map<Integer, Pattern> startCaptures,
        Map<Integer, Pattern> endCaptures,
        List<JsonNode> inner) {

    static Pattern of(JsonNode json) {
        boolean spans = json.has("begin");
        return new Pattern(
                json.path("name").asText(),
                regex(json.path(spans ? "begin" : "match")),
                regex(json.path("end")),
                captures(json.path(spans ? "beginCaptures" : "captures")),
                captures(json.path("endCaptures")),
                inner(json));
    }

    private static List<JsonNode> inner(JsonNode json) {
        List<JsonNode> inner = new ArrayList<>();
        json.path("patterns").forEach(inner::add);
        return inner;
    }

    private static Map<Integer, Pattern> captures(JsonNode json) {
        Map<Integer, Pattern> captures = new TreeMap<>();
        json.properties().forEach(each -> captures.put(Integer.valueOf(each.getKey()), of(each.getValue())));
        return captures;
    }

    private static Optional<Regex> regex(JsonNode text) {
        if (text.isMissingNode()) {
            return Optional.empty();
        }
        byte[] bytes = text.asText().getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Regex(bytes, 0, bytes.length, Option.CAPTURE_GROUP, UTF8Encoding.INSTANCE));
    }
}
