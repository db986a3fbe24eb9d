/** The API as meant: immutable, resolved, total. Knows places in files ({@code source}) and nothing else of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.catalog;
