/** The server from outside, over HTTP, as a client meets it. */
@NullMarked
package dev.tenon.testkit;

import org.jspecify.annotations.NullMarked;
