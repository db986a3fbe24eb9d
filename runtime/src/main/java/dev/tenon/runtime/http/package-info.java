/** Calls over {@code java.net.http}. May import {@code json} and {@code text}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.http;
