package dev.tenon.testkit;

import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Finds specs and reads them, or says in an exception all that is wrong with them. */
final class SpecReading {

    private SpecReading() {}

    static Catalog fromFolder(Path root, String rootFile) {
        return fromFolder(root, rootFile, SpecReading.class.getClassLoader());
    }

    private static Catalog fromFolder(Path root, String rootFile, ClassLoader loader) {
        Loaded loaded = Specs.load(new SpecFolder(root), rootFile, new PublishedSpecs(loader));
        return loaded.catalog()
                .orElseThrow(() -> new IllegalArgumentException("the spec " + rootFile + " is broken:\n"
                        + DiagnosticPrinter.print(loaded.diagnostics().sorted())));
    }

    static Catalog fromClassPath(ClassLoader loader, String rootFile) {
        URL url = loader.getResource(rootFile);
        if (url == null) {
            throw new IllegalArgumentException("no " + rootFile + " on the class path");
        }
        try {
            if (url.getProtocol().equals("file")) {
                return beside(Path.of(url.toURI()), loader);
            }
            if (url.openConnection() instanceof JarURLConnection entry) {
                return fromJar(entry, loader);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no place that can be read: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
        throw new IllegalArgumentException("neither in a folder nor in a jar: " + url);
    }

    /** Mounts the jar for this reading alone, so that nothing is left to close and nobody else's mount is in the way. */
    private static Catalog fromJar(JarURLConnection entry, ClassLoader loader) throws IOException, URISyntaxException {
        Path jar = Path.of(entry.getJarFileURL().toURI());
        try (FileSystem mounted = FileSystems.newFileSystem(jar)) {
            return beside(mounted.getPath("/", entry.getEntryName()), loader);
        }
    }

    private static Catalog beside(Path rootFile, ClassLoader loader) {
        return fromFolder(rootFile.resolveSibling(""), String.valueOf(rootFile.getFileName()), loader);
    }
}
