package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;

/** Fields and rules that several action types take over with {@code with}. */
public record Mixin(String name, String doc, List<Field> fields, List<Rule> rules, Span where) {

    public Mixin {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }
}
