/** What is wrong with a spec, where, and what cures it. Knows {@code source} alone. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.diagnostics;
