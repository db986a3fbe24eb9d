/** Tests of how names become Java's. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.names;
