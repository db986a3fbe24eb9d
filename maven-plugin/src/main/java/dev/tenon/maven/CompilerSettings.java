package dev.tenon.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What the pom says to the compiler plugin about processors, for one of its executions. */
final class CompilerSettings {

    static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

    private final @Nullable Xpp3Dom configuration;
    private final @Nullable String procProperty;

    /**
     * Of a configuration.
     *
     * @param procProperty what the property {@code maven.compiler.proc} says
     */
    CompilerSettings(@Nullable Xpp3Dom configuration, @Nullable String procProperty) {
        this.configuration = configuration;
        this.procProperty = procProperty;
    }

    /** Those of each execution that has the goal; only one unless the pom adds more. */
    static List<CompilerSettings> of(MavenProject project, String goal, @Nullable String procProperty) {
        Plugin plugin = project.getPlugin(PLUGIN);
        List<CompilerSettings> found = new ArrayList<>();
        if (plugin != null) {
            for (PluginExecution execution : plugin.getExecutions()) {
                if (execution.getGoals().contains(goal)) {
                    found.add(new CompilerSettings((Xpp3Dom) execution.getConfiguration(), procProperty));
                }
            }
        }
        return found;
    }

    /** An artifact on the processor path. */
    record Coordinates(
            String groupId, String artifactId, @Nullable String version) {}

    /** The processor path, empty if the pom gives none. */
    Optional<List<Coordinates>> processorPath() {
        return child("annotationProcessorPaths")
                .map(paths -> Arrays.stream(paths.getChildren())
                        .map(path -> new Coordinates(text(path, "groupId"), text(path, "artifactId"), version(path)))
                        .toList());
    }

    /** The names of the processors that are to run, empty if all are. */
    List<String> processors() {
        return child("annotationProcessors").map(CompilerSettings::values).orElse(List.of());
    }

    /** {@code none}, {@code only}, {@code full}, or empty if nothing is said. */
    String proc() {
        for (String argument : arguments()) {
            if (argument.startsWith("-proc:")) {
                return argument.substring("-proc:".length());
            }
        }
        return child("proc")
                .map(Xpp3Dom::getValue)
                .or(() -> Optional.ofNullable(procProperty))
                .orElse("");
    }

    /** Whether javac is told in its own words where processors are, or is not the javac that runs Maven. */
    boolean goesItsOwnWay() {
        List<String> own = List.of("-processorpath", "--processor-path", "--processor-module-path", "-processor");
        return arguments().stream().anyMatch(own::contains)
                || child("executable").isPresent()
                || child("jdkToolchain").isPresent()
                || child("compilerId")
                        .map(Xpp3Dom::getValue)
                        .filter(id -> !id.startsWith("javac"))
                        .isPresent();
    }

    /** The folder that a parameter of that name gives. */
    Optional<Path> folder(String parameter) {
        return child(parameter).map(Xpp3Dom::getValue).map(Path::of);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                child("compilerArgs").map(CompilerSettings::values).orElse(List.of()));
        child("compilerArgument").map(Xpp3Dom::getValue).ifPresent(arguments::add);
        return arguments;
    }

    private Optional<Xpp3Dom> child(String name) {
        return Optional.ofNullable(configuration).map(parent -> parent.getChild(name));
    }

    private static List<String> values(Xpp3Dom list) {
        return Arrays.stream(list.getChildren())
                .map(Xpp3Dom::getValue)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .toList();
    }

    private static String text(Xpp3Dom parent, String name) {
        return Optional.ofNullable(parent.getChild(name)).map(Xpp3Dom::getValue).orElse("");
    }

    private static @Nullable String version(Xpp3Dom path) {
        String version = text(path, "version");
        return version.isEmpty() ? null : version;
    }

    /** Where the pom speaks of the compiler plugin, as far as Maven remembers; the pom's path alone if it does not. */
    static String place(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        String pom = String.valueOf(project.getFile());
        if (plugin == null || plugin.getLocation("artifactId") == null) {
            return pom;
        }
        InputLocation location = plugin.getLocation("artifactId");
        boolean inFile = location.getSource() != null && location.getSource().getLocation() != null;
        return inFile
                        && location.getLineNumber() > 0
                        && location.getSource().getLocation().endsWith(".xml")
                ? location.getSource().getLocation() + ':' + location.getLineNumber()
                : pom;
    }
}
