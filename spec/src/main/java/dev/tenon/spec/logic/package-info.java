/** What follows from rules over fields, by trying all that can make a difference. Knows {@code catalog} alone. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.logic;
