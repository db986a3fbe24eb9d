package dev.tenon.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lets the compiler plugin emit the bindings of the main sources again if a spec file was edited, added, removed or renamed since the
 * last build, be it in this module, in another or in a dependency, and takes away what is left of types that are gone.
 */
@Mojo(
        name = "specs",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class SpecsMojo extends BindingsMojo {

    @Override
    Side side() {
        Path output = Path.of(project.getBuild().getOutputDirectory());
        List<Path> classPath = paths(classPath()).stream()
                .filter(entry -> !entry.equals(output))
                .toList();
        return new Side(
                "compile",
                paths(project.getCompileSourceRoots()),
                project.getResources(),
                output,
                generated("generatedSourcesDirectory", "generated-sources/annotations"),
                classPath);
    }

    private List<String> classPath() {
        try {
            return project.getCompileClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("the goal asks for resolved dependencies", e);
        }
    }
}
