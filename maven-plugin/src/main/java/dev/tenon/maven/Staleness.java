package dev.tenon.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares what bindings are made of with what they were made of, and takes away what is out of date. The compiler plugin then finds
 * the class file of a {@code package-info.java} missing, and compiles.
 */
final class Staleness {

    /**
     * Among the class files, since it tells of them and must go and come with them, be it that an IDE cleans or that a build cache
     * restores. What packs jars leaves such names out, as those of backups.
     */
    static final String MEMORY = ".tenon~";

    /** The class with which bindings publish their spec. */
    private static final String PUBLISHED = "TenonSpec.class";

    private final Side side;

    /** Of one half of a module. */
    Staleness(Side side) {
        this.side = side;
    }

    /** What changed since the last build; empty if the bindings can stay, if there are none, or if there was no build. */
    List<String> settle(NavigableMap<String, Path> packages, Map<String, String> processor) throws IOException {
        Path memory = side.output().resolve(MEMORY);
        boolean first = !Files.exists(memory);
        Inputs before = Inputs.read(memory);
        NavigableMap<String, SpecCopies.Origin> copies = SpecCopies.of(side.resources());
        SpecCopies.removeStale(side.output(), before.named(Inputs.RESOURCE), copies.keySet());
        Inputs now = packages.isEmpty() ? ownSpecs(copies).build() : all(copies, packages, processor);

        NavigableSet<String> bound = now.named(Inputs.PACKAGE);
        NavigableSet<String> affected = new TreeSet<>(bound);
        affected.addAll(before.named(Inputs.PACKAGE));
        List<String> changes = affected.isEmpty() ? List.of() : now.changesSince(before);
        if (!changes.isEmpty()) {
            for (String name : affected) {
                String folder = name.replace('.', '/');
                remove(side.output().resolve(folder), file -> file.toString().endsWith(".class"));
                remove(side.generated().resolve(folder), Staleness::isEmitted);
            }
        }
        now.write(memory);
        return first ? List.of() : changes;
    }

    private Inputs all(
            NavigableMap<String, SpecCopies.Origin> copies,
            NavigableMap<String, Path> packages,
            Map<String, String> processor)
            throws IOException {
        NavigableMap<String, String> declared = new TreeMap<>();
        for (Map.Entry<String, Path> each : packages.entrySet()) {
            declared.put(each.getKey(), Hashes.of(each.getValue()));
        }
        Inputs.Builder inputs = ownSpecs(copies).add(Inputs.PACKAGE, declared).add("processor ", processor);
        int place = 0;
        int below = 0;
        for (Path entry : side.classPath()) {
            NavigableMap<String, String> specs = Hashes.in(entry, SpecCopies.ENDING);
            if (!specs.isEmpty()) {
                // By its place among those that have specs: the same jar may be in another folder tomorrow.
                place++;
                inputs.add("class path " + place + " ", specs);
            }
            NavigableMap<String, String> published = Hashes.in(entry, PUBLISHED);
            if (!published.isEmpty()) {
                // A spec that adds to them is checked against theirs.
                below++;
                inputs.add("bindings " + below + " ", published);
            }
        }
        return inputs.build();
    }

    /** What comes from the resources, and what others have put into the output. */
    private Inputs.Builder ownSpecs(NavigableMap<String, SpecCopies.Origin> copies) throws IOException {
        NavigableMap<String, String> output = Hashes.in(side.output(), SpecCopies.ENDING);
        NavigableMap<String, String> resources = new TreeMap<>();
        for (Map.Entry<String, SpecCopies.Origin> each : copies.entrySet()) {
            String copy = output.remove(each.getKey());
            SpecCopies.Origin origin = each.getValue();
            resources.put(each.getKey(), origin.filtered() && copy != null ? copy : Hashes.of(origin.file()));
        }
        return new Inputs.Builder().add(Inputs.RESOURCE, resources).add("output ", output);
    }

    /** A package with bindings has no other purpose, so all that was compiled from it or emitted into it goes. */
    private static void remove(Path folder, Predicate<Path> which) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Files::isRegularFile).filter(which).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** Whoever lets javac emit sources among their own shall keep their own. */
    private static boolean isEmitted(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains("@Generated(\"dev.tenon\")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
