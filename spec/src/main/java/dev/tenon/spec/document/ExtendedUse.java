package dev.tenon.spec.document;

/**
 * {@code use Buddy from "com.example.buddy"}: the spec adds to one that is published with its bindings.
 *
 * @param api the name of the api, as its own spec says it
 * @param packageName the package of its bindings, without quotes
 */
public record ExtendedUse(Word api, Word packageName) {}
