/** The one way in which spec files are laid out. Knows {@code source}, {@code diagnostics} and {@code parse}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.format;
