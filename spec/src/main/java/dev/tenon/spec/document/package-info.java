/** Spec files as written: located, nothing looked up. Knows {@code source} and {@code json}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.document;
