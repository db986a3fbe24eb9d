/** What a resolved catalog must not contain, one rule per class. Knows {@code source}, {@code json}, {@code catalog}, {@code origin}, {@code pattern},
 * {@code logic} and {@code diagnostics}; not {@code document}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.check;
