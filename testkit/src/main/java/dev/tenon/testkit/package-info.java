/**
 * A server on loopback that behaves as a spec says, for the tests of clients. Knows {@code dev.tenon.spec} and, of its packages,
 * {@code source}, {@code json}, {@code catalog}, {@code check}, {@code diagnostics} and {@code resolve}; nothing that is emitted.
 */
@NullMarked
package dev.tenon.testkit;

import org.jspecify.annotations.NullMarked;
