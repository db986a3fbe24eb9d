package dev.tenon.testkit;

import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of the spec with its {@code {places}}, to be matched against a request's path and to be filled. */
final class PathTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final String text;
    private final List<Segment> segments;

    PathTemplate(String text, List<Parameter> parameters) {
        this.text = text;
        Map<String, ValueType> types = new LinkedHashMap<>();
        parameters.forEach(p -> types.put(p.wireName(), p.type()));
        List<Segment> parts = new ArrayList<>();
        for (String part : text.substring(text.startsWith("/") ? 1 : 0).split("/", -1)) {
            parts.add(Segment.of(part, types));
        }
        segments = List.copyOf(parts);
    }

    /** The values at the template's places, each in the one form that its type has, if a path fits. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            if (!segments.get(i).match(path.get(i), values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** The path with a value at each place, percent-encoded. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(RequestPath.encode(values.getOrDefault(place.group(1), ""))));
    }

    /** How many segments have no place; of two templates that fit, the one with more of these is meant. */
    long fixedSegments() {
        return segments.stream().filter(s -> s.names().isEmpty()).count();
    }

    private record Segment(Pattern pattern, List<String> names, List<ValueType> types) {

        static Segment of(String part, Map<String, ValueType> types) {
            StringBuilder regex = new StringBuilder();
            List<String> names = new ArrayList<>();
            Matcher place = PLACE.matcher(part);
            int end = 0;
            while (place.find()) {
                regex.append(Pattern.quote(part.substring(end, place.start()))).append("(.+)");
                names.add(place.group(1));
                end = place.end();
            }
            regex.append(Pattern.quote(part.substring(end)));
            List<ValueType> typesHere = names.stream().map(types::get).toList();
            return new Segment(Pattern.compile(regex.toString(), Pattern.DOTALL), List.copyOf(names), typesHere);
        }

        boolean match(String text, Map<String, String> values) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.matches()) {
                return false;
            }
            for (int i = 0; i < names.size(); i++) {
                Optional<String> value = types.get(i).accept(new PathValue(matcher.group(i + 1)));
                if (value.isEmpty()) {
                    return false;
                }
                values.put(names.get(i), value.get());
            }
            return true;
        }
    }
}
