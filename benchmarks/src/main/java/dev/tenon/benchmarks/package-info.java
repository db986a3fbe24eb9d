/** Benchmarks of what is promised: each measures both sides of a ratio in one run. */
@org.jspecify.annotations.NullMarked
package dev.tenon.benchmarks;
