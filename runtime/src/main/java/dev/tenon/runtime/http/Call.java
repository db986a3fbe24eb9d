package dev.tenon.runtime.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its path filled in, and with what goes into its query and its headers.
 *
 * @param path percent-encoded
 * @param query the values of each parameter, as they are
 * @param headers by name, whose case does not matter
 */
public record Call(Operation operation, String path, Map<String, List<String>> query, Map<String, String> headers) {

    public Call {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(sorted);
    }

    Call(Operation operation, String path) {
        this(operation, path, Map.of(), Map.of());
    }

    /**
     * The same with a parameter of the query in place of what it had under the name.
     *
     * @param value a collection stands for several values, null and an empty one for none
     */
    public Call query(String name, @Nullable Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        List<String> values = values("query parameter " + name, value);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new Call(operation, path, changed, headers);
    }

    /**
     * The same with a header in place of what it had under the name.
     *
     * @param value a collection stands for several values, null and an empty one for none
     * @throws IllegalArgumentException if the value could end its header, or holds anything but visible ASCII and blanks
     */
    public Call header(String name, @Nullable Object value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        List<String> values = values("header " + name, value);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, HeaderText.checked(name, String.join(", ", values)));
        }
        return new Call(operation, path, query, changed);
    }

    private static List<String> values(String what, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (Object each : value instanceof Collection<?> all ? all : List.of(value)) {
            values.add(ParameterText.of(what, each));
        }
        return Collections.unmodifiableList(values);
    }

    /** Path and query, to stand after the address of a server. */
    String target() {
        StringBuilder target = new StringBuilder(path);
        query.forEach((name, values) -> values.forEach(value -> {
            target.append(target.indexOf("?") < 0 ? '?' : '&');
            target.append(Percent.encode("query parameter " + name, name));
            target.append('=').append(Percent.encode("query parameter " + name, value));
        }));
        return target.toString();
    }

    /** The query for a log, with its question mark if there is one: secret values are left out. */
    String shownQuery() {
        StringBuilder shown = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value -> {
            shown.append(shown.length() == 0 ? '?' : '&').append(Percent.encode("query parameter " + name, name));
            shown.append('=').append(isSecret(name) ? "<redacted>" : Percent.encode("query parameter " + name, value));
        }));
        return shown.toString();
    }

    /** The secret values, as they are and as they stand in the address. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        query.forEach((name, values) -> {
            if (isSecret(name)) {
                secrets.addAll(values);
                values.forEach(value -> secrets.add(Percent.encode("query parameter " + name, value)));
            }
        });
        headers.forEach((name, value) -> {
            if (isSecret(name)) {
                secrets.add(value);
            }
        });
        return secrets;
    }

    private boolean isSecret(String name) {
        return operation.secrets().contains(name);
    }

    /** For messages: {@code POST /workspaces/my-company/actions}. Nothing of query and headers, since a value may be a secret. */
    @Override
    public String toString() {
        return operation.method() + " " + path;
    }
}
