package dev.tenon.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a query, as forms write them. */
final class RequestQuery {

    private RequestQuery() {}

    /**
     * The values by name.
     *
     * @throws Refusal if a name or a value is no percent-encoded UTF-8
     */
    static Map<String, List<String>> of(String target) throws Refusal {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = target.indexOf('?');
        String query = start < 0 ? "" : target.substring(start + 1);
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = decode(equals < 0 ? part : part.substring(0, equals));
                values.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(part.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String raw) throws Refusal {
        return RequestPath.decode(raw.replace('+', ' '))
                .orElseThrow(() -> new Refusal(400, "the query is no percent-encoded UTF-8"));
    }
}
