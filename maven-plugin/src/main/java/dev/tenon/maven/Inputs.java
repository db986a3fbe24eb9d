package dev.tenon.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the bindings of a module are made of, as it was at its last build: the hash of each thing by what it is. Paths of this machine
 * are none of it.
 */
record Inputs(NavigableMap<String, String> hashes) {

    static final String PACKAGE = "package ";
    static final String RESOURCE = "resource ";

    /** What was written by {@link #write}; empty if nothing was. */
    static Inputs read(Path file) throws IOException {
        NavigableMap<String, String> hashes = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    hashes.put(line.substring(space + 1), line.substring(0, space));
                }
            }
        }
        return new Inputs(hashes);
    }

    /** Writes nothing if there is nothing to remember, or it stands there already. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        hashes.forEach((what, hash) -> lines.add(hash + ' ' + what));
        if (lines.isEmpty() && !Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file) || !Files.readAllLines(file).equals(lines)) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }

    /** The rest of the keys that start so. */
    NavigableSet<String> named(String kind) {
        NavigableSet<String> names = new TreeSet<>();
        hashes.keySet().stream()
                .filter(key -> key.startsWith(kind))
                .map(key -> key.substring(kind.length()))
                .forEach(names::add);
        return names;
    }

    /** What is different now, each with what happened to it. */
    List<String> changesSince(Inputs before) {
        NavigableSet<String> keys = new TreeSet<>(hashes.keySet());
        keys.addAll(before.hashes.keySet());
        return keys.stream().flatMap(key -> change(key, before)).toList();
    }

    private Stream<String> change(String key, Inputs before) {
        String now = hashes.get(key);
        String then = before.hashes.get(key);
        if (now == null) {
            return Stream.of(key + " removed");
        }
        return now.equals(then) ? Stream.empty() : Stream.of(key + (then == null ? " added" : " changed"));
    }

    /** Collects them. */
    static final class Builder {

        private final NavigableMap<String, String> hashes = new TreeMap<>();

        Builder add(String kind, Map<String, String> things) {
            things.forEach((name, hash) -> hashes.put(kind + name.replaceAll("\\s", "?"), hash));
            return this;
        }

        Inputs build() {
            return new Inputs(Collections.unmodifiableNavigableMap(new TreeMap<>(hashes)));
        }
    }
}
