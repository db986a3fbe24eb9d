package dev.tenon.spec;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What came of a spec.
 *
 * @param catalog present unless there is an error among the diagnostics
 * @param sources the files of which it was made, the root first, without those that are published
 * @param foundation what is published of it already
 */
public record Loaded(Optional<Catalog> catalog, Diagnostics diagnostics, List<Source> sources, Foundation foundation) {
    public Loaded {
        sources = List.copyOf(sources);
    }
}
