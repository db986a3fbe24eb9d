/** Makes Java of a catalog: pure functions, no compiler, no files. May import {@code names} and {@code spec}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.emit;
