package dev.tenon.maven;

import dev.tenon.maven.CompilerSettings.Coordinates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.jspecify.annotations.Nullable;

/** The artifacts of Tenon that javac takes processors from. */
final class ProcessorPath {

    static final String GROUP = "dev.tenon";
    static final String PROCESSOR = "tenon-processor";

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositories;

    ProcessorPath(MavenProject project, MavenSession session, RepositorySystem repositories) {
        this.project = project;
        this.session = session;
        this.repositories = repositories;
    }

    /** Ours among what the pom names for javac, with what they bring along, or else on the class path. */
    List<Artifact> artifacts(CompilerSettings settings) {
        List<Coordinates> path = settings.processorPath().orElse(List.of());
        if (settings.processorPath().isEmpty()) {
            return ours(RepositoryUtils.toArtifacts(project.getArtifacts()));
        }
        List<Coordinates> direct = path.stream()
                .filter(each ->
                        each.groupId().equals(GROUP) && each.artifactId().equals(PROCESSOR))
                .toList();
        // Others may bring the processor along.
        return ours(resolve(direct.isEmpty() ? path : direct));
    }

    private static List<Artifact> ours(Iterable<Artifact> all) {
        List<Artifact> ours = new ArrayList<>();
        all.forEach(artifact -> {
            if (artifact.getGroupId().equals(GROUP)) {
                ours.add(artifact);
            }
        });
        return ours;
    }

    static boolean hasProcessor(List<Artifact> artifacts) {
        return artifacts.stream().anyMatch(artifact -> artifact.getArtifactId().equals(PROCESSOR));
    }

    /** By name the version of each, or of a snapshot the contents. */
    static NavigableMap<String, String> identities(List<Artifact> artifacts) throws IOException {
        NavigableMap<String, String> identities = new TreeMap<>();
        for (Artifact artifact : artifacts) {
            boolean mayChange = artifact.isSnapshot() && artifact.getFile() != null;
            identities.put(
                    artifact.getArtifactId(),
                    mayChange ? Hashes.of(Hashes.in(artifact.getFile().toPath(), ".class")) : artifact.getVersion());
        }
        return identities;
    }

    private List<Artifact> resolve(List<Coordinates> path) {
        CollectRequest wanted = new CollectRequest();
        wanted.setRepositories(project.getRemoteProjectRepositories());
        for (Coordinates each : path) {
            String version = version(each);
            if (version != null) {
                Artifact artifact = new DefaultArtifact(each.groupId(), each.artifactId(), "jar", version);
                wanted.addDependency(new Dependency(artifact, JavaScopes.RUNTIME));
            }
        }
        try {
            return repositories
                    .resolveDependencies(session.getRepositorySession(), new DependencyRequest(wanted, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
        } catch (DependencyResolutionException e) {
            // The compiler plugin wants the same, and says what is missing.
            return wanted.getDependencies().stream()
                    .map(Dependency::getArtifact)
                    .toList();
        }
    }

    /** As the compiler plugin does it, from the managed dependencies if the path gives none. */
    private @Nullable String version(Coordinates each) {
        Map<String, org.apache.maven.artifact.Artifact> managed = project.getManagedVersionMap();
        org.apache.maven.artifact.Artifact known = managed.get(each.groupId() + ':' + each.artifactId() + ":jar");
        return each.version() != null || known == null ? each.version() : known.getVersion();
    }
}
