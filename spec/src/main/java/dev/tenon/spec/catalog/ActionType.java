package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One concrete action.
 *
 * @param wireName the discriminator's value
 * @param javaName the class name chosen with {@code as}
 * @param title the name for humans, in quotes after the wire name
 * @param base the name of its {@link ActionBase}
 * @param mixins the names of its {@link Mixin}s, in order
 * @param fields the mixins' fields, then its own; the base's are not repeated
 * @param rules the mixins' rules, then its own
 */
public record ActionType(
        String wireName,
        Optional<String> javaName,
        Optional<String> title,
        String doc,
        String base,
        List<String> mixins,
        List<Field> fields,
        List<Rule> rules,
        List<Example> examples,
        Span where) {

    public ActionType {
        mixins = List.copyOf(mixins);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }
}
