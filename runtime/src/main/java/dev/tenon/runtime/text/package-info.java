/** Values as text: numbers of a unit, and what a message may show of a stranger's words. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.runtime.text;
