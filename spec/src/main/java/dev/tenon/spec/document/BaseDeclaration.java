package dev.tenon.spec.document;

/** {@code abstract action Base by field { … }}. */
public record BaseDeclaration(Word name, String doc, Word discriminator, Body body) implements Declaration {}
