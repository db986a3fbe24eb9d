/**
 * What Maven needs to be told about bindings: when they are out of date, and that the processor runs at all. Knows spec files as
 * files only, never what stands in them.
 */
@org.jspecify.annotations.NullMarked
package dev.tenon.maven;
