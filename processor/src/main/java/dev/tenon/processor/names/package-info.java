/** Decides every name of emitted code before anything is emitted. May import {@code spec}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.names;
