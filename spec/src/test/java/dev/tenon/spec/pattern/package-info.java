/** Tests of what is known of patterns. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.pattern;
