package dev.tenon.spec.document;

/** {@code mixin Name { … }}. */
public record MixinDeclaration(Word name, String doc, Body body) implements Declaration {}
