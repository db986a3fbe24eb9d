package dev.tenon.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The resources beside a source file. Where no processor runs, javac shows nobody its class path: what lies in the folder of the
 * sources is found, and what lies in the folder of the resources beside it as Maven and Gradle have it.
 */
final class SourceResources implements Resources {

    private final CompilationUnitTree unit;

    SourceResources(CompilationUnitTree unit) {
        this.unit = unit;
    }

    @Override
    public boolean areAll() {
        return false;
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        for (Path folder : folders()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.newInputStream(file));
            }
        }
        return Optional.empty();
    }

    private List<Path> folders() {
        try {
            Path folder = Path.of(unit.getSourceFile().toUri()).getParent();
            int depth = unit.getPackageName() == null
                    ? 0
                    : unit.getPackageName().toString().split("\\.").length;
            for (int i = 0; i < depth && folder != null; i++) {
                folder = folder.getParent();
            }
            return folder == null ? List.of() : List.of(folder, folder.resolveSibling("resources"));
        } catch (RuntimeException e) {
            // The source is no file of a folder.
            return List.of();
        }
    }
}
