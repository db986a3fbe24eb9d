package dev.tenon.samples.release;

import java.util.List;
import works.buddy.api.Action;
import works.buddy.api.Docker;
import works.buddy.api.DockerPush;
import works.buddy.api.DockerSecret;
import works.buddy.api.Dockerfile;
import works.buddy.api.ImageDefinition;
import works.buddy.api.IntegrationRef;
import works.buddy.api.PromoteImage;

/** The requests of the five documentation pages, made with the builders. */
final class Requests {

    private Requests() {}

    /** The page of 2026-01-19, which still knows {@code buildkit}. */
    @SuppressWarnings("deprecation")
    static Dockerfile.Create build() {
        return Dockerfile.create()
                .name("Build dockerfile")
                .dockerfilePath("dir/Dockerfile")
                .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                .dockerImageTag("14.06")
                .region("us-east-1")
                .integration(identifier("5ddb7c180fb38be67bd78a88a"))
                .repository("MyDockerRepo")
                .insecureRegistry(true)
                .doNotPruneImages(true)
                .buildkit(true)
                .secrets(secrets())
                .buildArgs(List.of("key=value"))
                .build();
    }

    /** The page of 2026-02-18: an update holds what changes, and here that is all but {@code buildkit}. */
    static Dockerfile.Update rebuild() {
        return Dockerfile.update()
                .name("Build dockerfile")
                .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                .dockerImageTag("14.06")
                .region("us-east-1")
                .integration(identifier("docker-registry"))
                .dockerfilePath("dir/Dockerfile")
                .repository("MyDockerRepo")
                .insecureRegistry(true)
                .doNotPruneImages(true)
                .secrets(secrets())
                .buildArgs(List.of("key=value"))
                .build();
    }

    /** The page of 2022-11-16, when an integration was named by its hash. */
    static DockerPush.Create pushByHash() {
        return push(IntegrationRef.builder().hashId("5ddb7c180fb38be67bd78a88a").build());
    }

    /** The page of 2026-03-18. */
    static DockerPush.Create pushByIdentifier() {
        return push(identifier("docker-registry"));
    }

    private static DockerPush.Create push(IntegrationRef integration) {
        return DockerPush.create()
                .name("Push to registry")
                .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                .dockerImageTag("14.06")
                .region("us-east-1")
                .integration(integration)
                .dockerBuildActionId(1)
                .repository("MyDockerRepo")
                .build();
    }

    /** The page of 2025-06-12. */
    static PromoteImage.Create promote() {
        return PromoteImage.create()
                .name("Promote to production tag")
                .dest(ImageDefinition.builder()
                        .dockerRegistry(ImageDefinition.DockerRegistry.GOOGLE_ARTIFACT_REGISTRY)
                        .registry("us-central1-docker.pkg.dev")
                        .image("my-gcp-project/my-repo/myapp:production")
                        .integration("google_service_account")
                        .build())
                .sameLocation(true)
                .src(ImageDefinition.builder()
                        .dockerRegistry(ImageDefinition.DockerRegistry.DOCKER_HUB)
                        .image("mycompany/myapp:latest")
                        .integration("docker_hub_integration")
                        .build())
                .triggerTime(Action.TriggerTime.ON_EVERY_EXECUTION)
                .build();
    }

    /**
     * One that is made of what somebody typed. With the same values in the source it would not compile; here {@code build()} refuses
     * what breaks the spec, and nothing is sent.
     */
    static DockerPush.Create typed(String name, String trigger, String registry, String buildAction) {
        DockerPush.Create.Builder push = DockerPush.create()
                .name(name)
                .triggerTime(Action.TriggerTime.of(trigger))
                .dockerRegistry(Docker.DockerRegistry.of(registry))
                .login("me")
                .dockerBuildActionId(1);
        if (!buildAction.isEmpty()) {
            push.dockerBuildActionName(buildAction);
        }
        return push.build();
    }

    private static IntegrationRef identifier(String identifier) {
        return IntegrationRef.builder().identifier(identifier).build();
    }

    private static List<DockerSecret> secrets() {
        return List.of(
                DockerSecret.builder()
                        .id("someSecret")
                        .value("path_to_secret")
                        .type(DockerSecret.Type.FILE)
                        .build(),
                DockerSecret.builder()
                        .id("mysecret")
                        .value("MY_ENV_VAR_KEY")
                        .type(DockerSecret.Type.ENV)
                        .build());
    }
}
