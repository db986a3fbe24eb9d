/** What knows the compiler: the annotation, the place of the spec, the way messages go. May import {@code spec}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.javac;
