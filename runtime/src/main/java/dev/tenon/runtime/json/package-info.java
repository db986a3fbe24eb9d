/** JSON in and out, streamed, with a pointer in every complaint. May import {@code dev.tenon.runtime} and {@code text} alone. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.json;
