/** What the author of bindings and their users meet first. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime;
