package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.Optional;

/**
 * What came of laying out a file.
 *
 * @param text absent if the file does not parse
 */
public record Formatted(Optional<String> text, Diagnostics diagnostics) {}
