/** What is wrong with a value, collected before anything is thrown. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.validation;
