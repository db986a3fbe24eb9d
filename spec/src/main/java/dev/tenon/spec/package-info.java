/** The front door: {@link dev.tenon.spec.Specs} reads, parses, resolves and checks. Knows every package below it. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec;
