package dev.tenon.processor;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.emit.Emitter;
import dev.tenon.processor.emit.PublishedSpecEmitter;
import dev.tenon.processor.names.ClassFiles;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.processor.names.Naming;
import dev.tenon.processor.names.Packages;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.source.Source;
import java.util.ArrayList;
import java.util.List;

/** From spec files to Java, without a compiler: load, name, emit, and see whether file systems take it. */
public final class Pipeline {

    private Pipeline() {}

    /**
     * What came of a run.
     *
     * @param files none if there is an error
     * @param diagnostics everything that is to be said about the spec
     */
    public record Result(List<SourceFile> files, Diagnostics diagnostics) {}

    /** Runs the whole way, for {@link Target#Target(String, String)}. */
    public static Result run(SpecFiles specs, String root, String packageName) {
        return run(specs, new Target(root, packageName));
    }

    /** Runs the whole way; the root file's path is one in {@code specs}. */
    public static Result run(SpecFiles specs, Target target) {
        return run(specs, target, Publications.NONE);
    }

    /** The same, for a spec that may add to a published one. */
    public static Result run(SpecFiles specs, Target target, Publications publications) {
        Loaded loaded = Specs.load(specs, target.root(), publications);
        Diagnostics diagnostics = loaded.diagnostics();
        List<SourceFile> files = loaded.catalog()
                .map(catalog -> {
                    Packages packages = Packages.on(loaded.foundation(), target.packageName());
                    Diagnostics clashes = new Diagnostics();
                    EmittedNames names = Naming.decide(catalog, packages, clashes);
                    loaded.foundation().report(clashes, diagnostics);
                    List<JavaFile> emitted = diagnostics.hasErrors()
                            ? List.of()
                            : emit(catalog, names, loaded.sources(), target.everything());
                    new ClassFiles(catalog, names).check(emitted, diagnostics);
                    return diagnostics.hasErrors()
                            ? List.<SourceFile>of()
                            : emitted.stream().map(SourceFile::of).toList();
                })
                .orElse(List.of());
        return new Result(files, diagnostics);
    }

    private static List<JavaFile> emit(Catalog catalog, EmittedNames names, List<Source> sources, boolean everything) {
        List<JavaFile> files = new ArrayList<>(Emitter.emit(catalog, names, everything));
        files.add(PublishedSpecEmitter.emit(sources, names));
        return files;
    }
}
