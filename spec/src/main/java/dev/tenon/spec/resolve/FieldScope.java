package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Listing;
import dev.tenon.spec.document.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields that a rule or a path can name. Rules are about requests, so that of two sides the sent one is meant. */
final class FieldScope {

    private final String owner;
    private final boolean complete;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private Function<String, Optional<String>> elsewhere = name -> Optional.empty();

    /**
     * Of several fields with one name and side, the first is meant.
     *
     * @param owner the declaration's name
     * @param complete false if some fields are not known, so that none is certainly unknown
     */
    FieldScope(String owner, List<Field> fields, boolean complete) {
        this.owner = owner;
        this.complete = complete;
        for (Field field : fields) {
            byName.merge(field.wireName(), field, (first, next) -> first.side().inRequests() ? first : next);
        }
    }

    /** Has a hint for names that are fields of other declarations. */
    FieldScope hinting(Function<String, Optional<String>> hint) {
        elsewhere = hint;
        return this;
    }

    boolean isComplete() {
        return complete;
    }

    /** The field of a name. */
    Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The field of a name; none is reported. */
    Optional<Field> find(Word name, Reporter reporter) {
        Optional<Field> found = find(name.text());
        if (found.isEmpty() && complete) {
            Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_FIELD, name.where(), "`" + owner + "`", name.text());
            Optional<String> hint = elsewhere.apply(name.text());
            if (hint.isPresent()) {
                reporter.add(unknown.hint(hint));
            } else {
                reporter.addUnknown(
                        unknown, name.text(), byName::keySet, Listing.hint("its fields are", byName.keySet()));
            }
        }
        return found;
    }
}
