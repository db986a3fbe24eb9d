package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;

/** {@code use other}: what stands beside a deprecated field to be used in its place, by its wire name. */
public record Replacement(String field, Span where) {}
