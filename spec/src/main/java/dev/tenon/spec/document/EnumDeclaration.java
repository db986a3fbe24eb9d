package dev.tenon.spec.document;

/** {@code enum Name { … }}. */
public record EnumDeclaration(Word name, String doc, EnumBody body) implements Declaration {}
