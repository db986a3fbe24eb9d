/** The way from spec files to Java: the pipeline, and the processor that runs it in javac. May import everything below. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor;
