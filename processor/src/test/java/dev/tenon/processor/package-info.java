/** Tests of the whole way from spec files to classes. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor;
