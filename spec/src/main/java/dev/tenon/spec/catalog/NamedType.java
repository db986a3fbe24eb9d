package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;

/** A type that a {@link ValueType} refers to by id. */
public sealed interface NamedType permits EnumType, ObjectType, TaggedUnion, UnionType {

    TypeId id();

    String doc();

    Span where();
}
