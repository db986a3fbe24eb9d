/** What is wrong with a value, collected before anything is thrown. Knows of {@code json} how values and names
 * are shown. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.validation;
