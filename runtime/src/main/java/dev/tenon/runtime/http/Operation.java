package dev.tenon.runtime.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One call that an API offers, as its spec declares it.
 *
 * @param name for messages: {@code actions.create}
 * @param method the HTTP method
 * @param path the template, from the host on: {@code /workspaces/{workspace}/actions}; a parameter that is written
 *     {@code {name...}} takes several segments
 * @param statuses those that mean success
 * @param secrets parameters of the query and headers whose values no log shows; the case of the names does not matter
 */
public record Operation(
        String name, String method, String path, SortedSet<Integer> statuses, SortedSet<String> secrets) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
    private static final String SPANS = "...}";

    public Operation {
        statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
        SortedSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sorted.addAll(secrets);
        secrets = Collections.unmodifiableSortedSet(sorted);
    }

    public static Operation of(String name, String method, String path, Integer... statuses) {
        return new Operation(name, method, path, new TreeSet<>(List.of(statuses)), new TreeSet<>());
    }

    /** The same, of which the values of these parameters are secret. */
    public Operation secret(String... parameters) {
        return new Operation(name, method, path, statuses, new TreeSet<>(List.of(parameters)));
    }

    /**
     * This operation at one place.
     *
     * @param values one for each parameter of the template, in its order
     * @throws IllegalArgumentException if a value is null or empty, or would make a segment empty, {@code .} or {@code ..}
     */
    public Call at(Object... values) {
        List<String> segments = new ArrayList<>();
        int next = 0;
        for (String segment : path.substring(1).split("/", -1)) {
            if (segment.endsWith(SPANS)) {
                String name = segment.substring(1, segment.length() - SPANS.length());
                segments.add(PathSegment.encodeAll(name, text(name, values, next++)));
                continue;
            }
            Matcher parameters = PARAMETER.matcher(segment);
            StringBuilder filled = new StringBuilder();
            String last = "";
            while (parameters.find()) {
                last = parameters.group(1);
                parameters.appendReplacement(
                        filled, Matcher.quoteReplacement(PathSegment.encode(last, text(last, values, next++))));
            }
            parameters.appendTail(filled);
            segments.add(PathSegment.refuseDots(last, filled.toString()));
        }
        if (next != values.length) {
            throw new IllegalArgumentException(name + " has " + next + " path parameters, not " + values.length);
        }
        return new Call(this, "/" + String.join("/", segments));
    }

    private static String text(String parameter, @Nullable Object[] values, int index) {
        if (index >= values.length || values[index] == null) {
            throw new IllegalArgumentException("path parameter " + parameter + " must not be null");
        }
        return ParameterText.of("path parameter " + parameter, values[index]);
    }
}
