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

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*?)(?:\\.\\.\\.)?}");
    private static final String SPANS = "...}";

    private final String text;
    private final List<Segment> segments;

    /** Which of them takes several steps of a path; -1 for none. */
    private final int spanning;

    PathTemplate(String text, List<Parameter> parameters) {
        this.text = text;
        Map<String, ValueType> types = new LinkedHashMap<>();
        parameters.forEach(p -> types.put(p.wireName(), p.type()));
        List<Segment> parts = new ArrayList<>();
        for (String part : text.substring(text.startsWith("/") ? 1 : 0).split("/", -1)) {
            parts.add(Segment.of(part, types));
        }
        segments = List.copyOf(parts);
        spanning = indexOfSpanning(text);
    }

    /** The values at the template's places, each in the one form that its type has, if a path fits. */
    Optional<Map<String, String>> match(List<String> path) {
        int extra = path.size() - segments.size();
        if (extra < 0 || (extra > 0 && spanning < 0)) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>(path);
        if (spanning >= 0) {
            List<String> spanned = steps.subList(spanning, spanning + extra + 1);
            if (spanned.contains("")) {
                return Optional.empty();
            }
            String joined = String.join("/", spanned);
            spanned.clear();
            steps.add(spanning, joined);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!segments.get(i).match(steps.get(i), values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static int indexOfSpanning(String text) {
        String[] parts = text.substring(text.startsWith("/") ? 1 : 0).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].endsWith(SPANS)) {
                return i;
            }
        }
        return -1;
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
