package dev.tenon.maven;

import dev.tenon.maven.ProcessorCheck.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/** What both goals do, each for its half of the module. */
abstract class BindingsMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${maven.compiler.proc}", readonly = true)
    @Nullable
    String proc;

    /** Whether to do nothing at all. */
    @Parameter(property = "tenon.skip", defaultValue = "false")
    boolean skip;

    /** Whether the build ends with a message, and not with a hundred of javac, if the pom is such that javac will not run the processor. */
    @Parameter(property = "tenon.checkProcessor", defaultValue = "true")
    boolean checkProcessor;

    @Inject
    RepositorySystem repositories;

    /** The half of the module that the goal is for. */
    abstract Side side();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            return;
        }
        Side side = side();
        try {
            NavigableMap<String, Path> packages = BoundPackages.in(side.sources());
            NavigableMap<String, String> processor = packages.isEmpty() ? new TreeMap<>() : processor(side, packages);
            List<String> changes = new Staleness(side).settle(packages, processor);
            if (!changes.isEmpty()) {
                getLog().info("Bindings are emitted again: " + some(changes));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException(
                    "The spec files of this module cannot be compared with those of its last build, because of "
                            + e.getMessage()
                            + ". If that is a damaged jar or file under target, delete it and build again.");
        }
    }

    private static String some(List<String> changes) {
        int most = 3;
        String named = String.join(", ", changes.subList(0, Math.min(most, changes.size())));
        return changes.size() > most ? named + " and " + (changes.size() - most) + " more" : named;
    }

    /** What emits the bindings, by name; the build fails if it is certain that it will not. */
    private NavigableMap<String, String> processor(Side side, NavigableMap<String, Path> packages)
            throws IOException, MojoFailureException {
        NavigableMap<String, String> identities = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        List<CompilerSettings> executions = CompilerSettings.of(project, side.goal(), proc);
        for (CompilerSettings settings : executions) {
            List<Artifact> artifacts = new ProcessorPath(project, session, repositories).artifacts(settings);
            identities.putAll(ProcessorPath.identities(artifacts));
            Optional<Problem> problem = new ProcessorCheck(
                            settings,
                            ProcessorPath.hasProcessor(artifacts),
                            Runtime.version().feature(),
                            plugin.getVersion())
                    .problem();
            problem.ifPresent(problems::add);
        }
        if (checkProcessor && !problems.isEmpty() && problems.size() == executions.size()) {
            throw refusal(packages.get(packages.firstKey()), problems.get(0));
        }
        return identities;
    }

    /** The cure is logged on its own: of an exception's message Maven marks every line, and nobody could copy it. */
    private MojoFailureException refusal(Path source, Problem problem) {
        getLog().error(problem.cure());
        return new MojoFailureException(Hashes.slashed(
                        project.getBasedir().toPath().relativize(source))
                + " asks for bindings with @Bindings, but javac will not run Tenon's processor: " + problem.why() + " ("
                + CompilerSettings.place(project) + "). What to write is said above. If javac runs it all the same, "
                + "set the property tenon.checkProcessor to false.");
    }

    /** Where the compiler plugin puts emitted sources, by the parameter's name. */
    Path generated(String parameter, String usual) {
        return CompilerSettings.of(project, parameter.startsWith("generatedTest") ? "testCompile" : "compile", null)
                .stream()
                .flatMap(settings -> settings.folder(parameter).stream())
                .findFirst()
                .orElse(Path.of(project.getBuild().getDirectory(), usual));
    }

    static List<Path> paths(List<String> folders) {
        return folders.stream().map(Path::of).toList();
    }
}
