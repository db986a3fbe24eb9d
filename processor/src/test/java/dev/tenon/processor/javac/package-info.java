/** Tests of what knows the compiler. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.javac;
