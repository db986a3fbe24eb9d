package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;

/**
 * An {@code abstract action}: what its action types share.
 *
 * @param discriminator the wire name of the string property that tells which action type an object is
 */
public record ActionBase(
        String name, String doc, String discriminator, List<Field> fields, List<Rule> rules, Span where) {

    public ActionBase {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }
}
