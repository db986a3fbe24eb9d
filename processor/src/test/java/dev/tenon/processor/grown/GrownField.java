package dev.tenon.processor.grown;

import java.util.List;

/**
 * A field of a spec that grows, as far as rules need to know it.
 *
 * @param path how a rule writes it
 * @param values what it may be compared with, none for a type that is not compared
 * @param ordered true for numbers
 */
record GrownField(String path, List<String> values, boolean ordered, boolean required, boolean read) {}
