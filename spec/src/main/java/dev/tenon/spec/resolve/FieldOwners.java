package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which declarations have a field of a name: a rule is often written one declaration too high or too low. */
final class FieldOwners {

    /** More would drown the message. */
    private static final int MOST_NAMED = 3;

    private final Map<String, List<String>> owners = new LinkedHashMap<>();

    void add(String owner, List<Field> fields) {
        for (Field field : fields) {
            owners.computeIfAbsent(field.wireName(), name -> new ArrayList<>()).add("`" + owner + "`");
        }
    }

    /** Where the field is, and so where a rule on it belongs. */
    Optional<String> hint(String field, String scope) {
        List<String> found = owners.getOrDefault(field, List.of()).stream()
                .filter(owner -> !owner.equals("`" + scope + "`"))
                .distinct()
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join(", ", found.subList(0, Math.min(MOST_NAMED, found.size())));
        return Optional.of(some + (found.size() > MOST_NAMED ? " and others have" : found.size() > 1 ? " have" : " has")
                + " it: write the rule there, for rules of `" + scope + "` know only the fields of `" + scope + "`");
    }
}
