package dev.tenon.spec;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.Optional;

/**
 * What came of a spec.
 *
 * @param catalog present unless there is an error among the diagnostics
 */
public record Loaded(Optional<Catalog> catalog, Diagnostics diagnostics) {}
