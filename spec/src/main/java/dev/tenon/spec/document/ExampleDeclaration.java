package dev.tenon.spec.document;

import dev.tenon.spec.json.JsonNode;

/**
 * {@code example create "title" { … }}.
 *
 * @param kind {@code create}, {@code update} or {@code response}
 */
public record ExampleDeclaration(Word kind, Word title, JsonNode.Obj json) {}
