package dev.tenon.spec.document;

import java.util.List;

/**
 * What stands in the braces of an action, a mixin or an object.
 *
 * @param complete false if a member could not be read, so that fields may seem unknown which are not
 */
public record Body(
        List<FieldDeclaration> fields,
        List<RuleDeclaration> rules,
        List<ExampleDeclaration> examples,
        boolean complete) {

    public Body {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }
}
