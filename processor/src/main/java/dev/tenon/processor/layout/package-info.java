/** How emitted text stands on the page: line breaks that JavaPoet does not make. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.layout;
