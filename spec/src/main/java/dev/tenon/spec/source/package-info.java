/** The text of spec files and places in it. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.source;
