/** Where in the files the parts of a {@code catalog} come from. Knows {@code source}, {@code json} and {@code catalog}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.origin;
