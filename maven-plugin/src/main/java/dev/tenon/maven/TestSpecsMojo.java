package dev.tenon.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** What {@code specs} does, for bindings that stand among the tests. Specs of the main resources are on their class path. */
@Mojo(
        name = "test-specs",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public class TestSpecsMojo extends BindingsMojo {

    @Override
    Side side() {
        Path output = Path.of(project.getBuild().getTestOutputDirectory());
        List<Path> classPath = paths(classPath()).stream()
                .filter(entry -> !entry.equals(output))
                .toList();
        return new Side(
                "testCompile",
                paths(project.getTestCompileSourceRoots()),
                project.getTestResources(),
                output,
                generated("generatedTestSourcesDirectory", "generated-test-sources/test-annotations"),
                classPath);
    }

    private List<String> classPath() {
        try {
            return project.getTestClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("the goal asks for resolved dependencies", e);
        }
    }
}
