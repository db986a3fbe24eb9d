package dev.tenon.spec.document;

/** {@code type Name { … }}. */
public record ObjectDeclaration(Word name, String doc, Body body) implements Declaration {}
