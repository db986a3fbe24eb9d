package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.emit.Emitter;
import dev.tenon.processor.grown.GrownSpec;
import dev.tenon.processor.grown.SpecGrower;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.processor.names.Naming;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grown specs, each in a package of its own, that are compiled in one go. */
final class GrownBatch {

    private static final String PACKAGE = "grown.of";

    private final Map<String, List<String>> meant = new HashMap<>();
    private final StrictJavac javac;
    private long accepted;

    GrownBatch(boolean docs) {
        this.javac = new StrictJavac(Shape::parsed, docs);
    }

    GrownBatch add(long first, long last) {
        for (long seed = first; seed <= last; seed++) {
            add(seed);
        }
        return this;
    }

    private void add(long seed) {
        GrownSpec spec = SpecGrower.grow(seed);
        try {
            Loaded loaded = Specs.load(spec, GrownSpec.ROOT);
            loaded.catalog().ifPresent(catalog -> emit(catalog, PACKAGE + seed, loaded.diagnostics()));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + " of\n" + spec, e);
        }
    }

    private void emit(Catalog catalog, String packageName, Diagnostics diagnostics) {
        EmittedNames names = Naming.decide(catalog, packageName, diagnostics);
        if (diagnostics.hasErrors()) {
            return;
        }
        accepted++;
        for (JavaFile file : Emitter.emit(catalog, names)) {
            SourceFile source = SourceFile.of(file);
            meant.put(source.qualifiedName(), Shape.meant(file));
            javac.add(source);
        }
    }

    /** The number of specs that were accepted, all of which compiled. */
    long compile() {
        if (meant.isEmpty()) {
            return accepted;
        }
        StrictJavac.Outcome outcome = javac.compile();
        outcome.complaints().stream().findFirst().ifPresent(first -> {
            long seed = Long.parseLong(first.file().replaceAll(".*" + PACKAGE.replace('.', '/') + "(\\d+)/.*", "$1"));
            throw new AssertionError("seed " + seed + ": " + first.text() + "\nof "
                    + outcome.complaints().size() + "\n" + SpecGrower.grow(seed) + "\n" + first.source());
        });
        meant.forEach(
                (name, shape) -> assertThat(outcome.shapes().get(name)).as(name).isEqualTo(shape));
        assertThat(outcome.shapes()).hasSameSizeAs(meant);
        return accepted;
    }
}
