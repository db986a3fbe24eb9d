/** What a regular expression can match, and how many ways there are to try it. Imports nothing of ours. */
@org.jspecify.annotations.NullMarked
package dev.tenon.spec.pattern;
