package dev.tenon.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.ActionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All actions, each in its place; every method is one step to other threads. */
final class ActionStore {

    /**
     * Where actions live: one resource under one set of path values. What is in one place is not seen from another.
     *
     * @param values the resource's path parameters, decoded
     */
    record Place(String resource, Map<String, String> values) {}

    private static final class Shelf {
        private final NavigableMap<Long, StoredAction> actions = new TreeMap<>();
        private long last;
    }

    private final Map<Place, Shelf> shelves = new HashMap<>();

    synchronized StoredAction add(Place place, ActionType type, ObjectNode sent) {
        Shelf shelf = shelves.computeIfAbsent(place, p -> new Shelf());
        StoredAction added = new StoredAction(++shelf.last, type, sent);
        shelf.actions.put(added.number(), added);
        return added;
    }

    synchronized List<StoredAction> all(Place place) {
        Shelf shelf = shelves.get(place);
        return shelf == null ? List.of() : List.copyOf(shelf.actions.values());
    }

    synchronized Optional<StoredAction> find(Place place, Predicate<StoredAction> which) {
        return all(place).stream().filter(which).findFirst();
    }

    /** Merges a patch into what an action is by now, which may be more than the caller saw; empty if it is gone. */
    synchronized Optional<StoredAction> update(Place place, long number, ObjectNode patch) {
        Shelf shelf = shelves.get(place);
        return Optional.ofNullable(
                shelf == null
                        ? null
                        : shelf.actions.computeIfPresent(number, (n, old) -> {
                            return new StoredAction(n, old.type(), MergePatch.apply(old.sent(), patch));
                        }));
    }

    /** Whether it was there. */
    synchronized boolean remove(Place place, long number) {
        Shelf shelf = shelves.get(place);
        return shelf != null && shelf.actions.remove(number) != null;
    }
}
