/** Documents to a {@code catalog}: names are looked up, nothing is judged. Knows {@code source}, {@code json}, {@code document},
 * {@code catalog}, {@code origin} and {@code diagnostics}; not {@code parse}, not {@code check}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.resolve;
