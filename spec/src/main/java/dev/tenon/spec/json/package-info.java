/** The JSON of an example as a tree in which every token knows its place. Knows {@code source} alone. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.json;
