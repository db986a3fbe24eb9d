/** What calls of emitted classes mean, and what is wrong with them. Knows specs and names, and no compiler. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.calls;
