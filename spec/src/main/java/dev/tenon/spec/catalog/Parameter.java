package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;

/** A value that fills a place such as {@code {workspace}} of a path. */
public record Parameter(String wireName, String doc, ValueType type, Span where) {}
