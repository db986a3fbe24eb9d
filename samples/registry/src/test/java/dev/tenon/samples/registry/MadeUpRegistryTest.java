package dev.tenon.samples.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.http.RefusedException;
import dev.tenon.testkit.OperationAnswer;
import dev.tenon.testkit.SpecServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bindings against a server in this process, of which each test says what it answers. */
class MadeUpRegistryTest {

    private SpecServer server;
    private Registry registry;

    @BeforeEach
    void start() {
        server = SpecServer.fromClassPath(getClass().getClassLoader(), "registry.tenon");
        registry = Registry.client().server(server.address()).build();
    }

    @AfterEach
    void stop() {
        registry.close();
        server.close();
    }

    @Test
    void goesThroughPages() {
        server.answer("tags.list", request -> {
            String last = request.query("last").orElse("");
            return last.isEmpty()
                    ? OperationAnswer.json(200, "{\"name\": \"library/hello\", \"tags\": [\"1\", \"2\"]}")
                            .header("Link", "</v2/" + request.path("name") + "/tags/list?n=2&last=2>; rel=\"next\"")
                    : OperationAnswer.json(200, "{\"name\": \"library/hello\", \"tags\": [\"3\"]}");
        });

        assertThat(registry.tags("library/hello").listAll(options -> options.n(2)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void sendsAndGetsBytesAndHeaders() {
        server.answer(
                "blobs.finish",
                request -> OperationAnswer.of(201)
                        .header(
                                "Location",
                                "/v2/" + request.path("name") + "/blobs/"
                                        + request.query("digest").orElseThrow())
                        .header("Docker-Content-Digest", request.body().text()));
        server.answer(
                "blobs.get", request -> OperationAnswer.bytes(200, "application/octet-stream", "blob".getBytes(UTF_8)));
        server.answer("blobs.head", request -> OperationAnswer.of(200).header("Content-Length", "4"));

        Blobs blobs = registry.blobs("library/hello");
        Blobs.FinishAnswer finished = blobs.finish("u-1", "sha256:1", "blob".getBytes(UTF_8));
        assertThat(finished.location()).hasToString("/v2/library/hello/blobs/sha256:1");
        assertThat(finished.digest()).isEqualTo("blob");
        assertThat(blobs.get("sha256:1")).containsExactly("blob".getBytes(UTF_8));
        assertThat(blobs.head("sha256:1").size()).isEqualTo(4);
    }

    @Test
    void getsRefusals() {
        server.answer(
                "root.check",
                request -> OperationAnswer.json(
                        404, "{\"errors\": [{\"code\": \"NAME_UNKNOWN\", \"message\": \"no such\"}]}"));

        assertThatThrownBy(() -> registry.root().check())
                .isInstanceOfSatisfying(
                        RefusedException.NotFound.class,
                        e -> assertThat(e.messages()).isEqualTo(List.of("no such")));
    }

    @Test
    void isToldWhatNobodySaidTheAnswerOf() {
        assertThatThrownBy(() -> registry.root().repositories())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.messages().toString())
                                .contains("`server.answer(\"root.repositories\", request -> …)`"));
    }
}
