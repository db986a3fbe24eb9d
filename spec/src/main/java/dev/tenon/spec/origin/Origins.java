package dev.tenon.spec.origin;

import dev.tenon.spec.catalog.Default;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the files say beyond the catalog: the places of parts that have no {@code where} of their own, the trees of examples and
 * defaults, and what is known to be incomplete, so that a check can point at the exact characters and need not guess.
 *
 * <p>Parts are told apart by identity: two equal types at two fields stand at two places.
 */
public final class Origins {

    private final IdentityHashMap<Object, Span> places = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Span> patterns = new IdentityHashMap<>();
    private final Map<Example, JsonNode.Obj> bodies = new HashMap<>();
    private final IdentityHashMap<Default, JsonNode> defaults = new IdentityHashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    /** Remembers where a part of the catalog (a type, a range, a literal, a path) stands. */
    public void put(Object part, Span where) {
        places.put(part, where);
    }

    /** Remembers where the pattern of a type stands. */
    public void putPattern(Object type, Span where) {
        patterns.put(type, where);
    }

    /** Remembers the tree of an example. */
    public void putBody(Example example, JsonNode.Obj body) {
        bodies.put(example, body);
    }

    /** Remembers the tree of a default. */
    public void putDefault(Default.Json part, JsonNode tree) {
        defaults.put(part, tree);
    }

    /** Says of a declaration or inline type that a part of it could not be read or resolved. */
    public void markIncomplete(String name) {
        incomplete.add(name);
    }

    /** Where a part stands, or the given place if nobody knows. */
    public Span of(Object part, Span otherwise) {
        return places.getOrDefault(part, otherwise);
    }

    /** Where the pattern of a type stands, or the given place if nobody knows. */
    public Span ofPattern(Object type, Span otherwise) {
        return patterns.getOrDefault(type, otherwise);
    }

    /** The tree of an example. */
    public Optional<JsonNode.Obj> body(Example example) {
        return Optional.ofNullable(bodies.get(example));
    }

    /** The tree of a default, unless it is a literal, which needs none. */
    public Optional<JsonNode> tree(Default part) {
        return Optional.ofNullable(defaults.get(part));
    }

    /** Whether all of a declaration or inline type is in the catalog. */
    public boolean isComplete(String name) {
        return !incomplete.contains(name);
    }
}
