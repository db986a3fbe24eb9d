package dev.tenon.processor.javac;

import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds the folder of a root spec file: among the resources that the build has copied to the class output, else on the class
 * path, be it a folder or a jar.
 */
public final class SpecLocator {

    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

    private final Filer filer;

    public SpecLocator(Filer filer) {
        this.filer = filer;
    }

    /** The files under the folder from which {@code root} is a relative path. */
    public Optional<SpecFiles> locate(String root) {
        for (StandardLocation location : LOCATIONS) {
            try {
                Path file = path(filer.getResource(location, "", root).toUri());
                if (Files.isRegularFile(file)) {
                    return Optional.of(new SpecFolder(folder(file, root)));
                }
            } catch (IOException | RuntimeException e) {
                // Not at this location: compilers and file systems have many exceptions to say so. The next may have
                // it.
            }
        }
        return Optional.empty();
    }

    private static Path path(URI uri) throws IOException {
        if ("jar".equals(uri.getScheme())) {
            try {
                FileSystems.newFileSystem(uri, Map.of());
            } catch (FileSystemAlreadyExistsException e) {
                return Path.of(uri);
            }
        }
        return Path.of(uri);
    }

    private static Path folder(Path file, String root) {
        Path folder = file;
        for (int i = 0; i < Path.of(root).getNameCount(); i++) {
            folder = folder.getParent();
        }
        return folder;
    }
}
