package dev.tenon.processor.javac;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The resources that a build has copied to the class output, and those on the class path and the source path. */
final class FilerResources implements Resources {

    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH);

    private final Filer filer;

    FilerResources(Filer filer) {
        this.filer = filer;
    }

    @Override
    public boolean areAll() {
        return true;
    }

    @Override
    public Optional<InputStream> open(String name) {
        for (StandardLocation location : LOCATIONS) {
            try {
                return Optional.of(filer.getResource(location, "", name).openInputStream());
            } catch (IOException | RuntimeException e) {
                // Not at this location, for which compilers have many exceptions. The next may have it.
            }
        }
        return Optional.empty();
    }
}
