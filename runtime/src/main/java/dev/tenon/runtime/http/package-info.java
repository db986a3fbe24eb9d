/** Calls over {@code java.net.http}. May import {@code json}. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.http;
