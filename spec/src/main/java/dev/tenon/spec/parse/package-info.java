/** Text to {@code document}. Knows {@code source}, {@code json}, {@code document} and {@code diagnostics}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.parse;
