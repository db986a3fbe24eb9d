package dev.tenon.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.model.Resource;
import org.codehaus.plexus.util.DirectoryScanner;

/** The spec files among the resources of a module, which the resources plugin copies to the output, but never removes from there. */
final class SpecCopies {

    static final String ENDING = ".tenon";

    private SpecCopies() {}

    /**
     * Where a file in the output comes from.
     *
     * @param filtered whether it differs from what it comes from
     */
    record Origin(Path file, boolean filtered) {}

    /** The spec files that are to be in the output, with their origins, by their paths there. */
    static NavigableMap<String, Origin> of(List<Resource> resources) {
        NavigableMap<String, Origin> copies = new TreeMap<>();
        for (Resource resource : resources) {
            Path folder = Path.of(resource.getDirectory());
            if (Files.isDirectory(folder)) {
                String target = resource.getTargetPath();
                for (String file : scan(resource)) {
                    Path copy = target == null ? Path.of(file) : Path.of(target, file);
                    copies.put(
                            Hashes.slashed(copy.normalize()), new Origin(folder.resolve(file), resource.isFiltering()));
                }
            }
        }
        return copies;
    }

    private static List<String> scan(Resource resource) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(resource.getDirectory());
        if (!resource.getIncludes().isEmpty()) {
            scanner.setIncludes(resource.getIncludes().toArray(String[]::new));
        }
        scanner.setExcludes(resource.getExcludes().toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        return List.of(scanner.getIncludedFiles()).stream()
                .filter(file -> file.endsWith(ENDING))
                .toList();
    }

    /** Removes from the output what was copied there once and is no resource any more. */
    static void removeStale(Path output, Collection<String> copiedOnce, Set<String> current) throws IOException {
        for (String path : copiedOnce) {
            Path copy = output.resolve(path).normalize();
            if (!current.contains(path) && copy.startsWith(output)) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
