/** JSON that stands in Java or in a resource: where its characters are, and what is wrong with it. Knows {@code calls} and specs, and no compiler. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.json;
