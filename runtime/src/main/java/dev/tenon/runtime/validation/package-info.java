/** What is wrong with a value, collected before anything is thrown. May import {@code text} and the values of {@code dev.tenon.runtime}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.validation;
