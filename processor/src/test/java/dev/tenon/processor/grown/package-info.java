/** Specs that grow at random, with names and texts that are trouble. */
@org.jspecify.annotations.NullMarked
package dev.tenon.processor.grown;
