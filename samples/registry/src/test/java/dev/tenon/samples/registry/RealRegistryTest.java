package dev.tenon.samples.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.http.Answer;
import dev.tenon.runtime.http.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The bindings against the reference implementation. Where that is not installed, the tests are skipped and say so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRegistryTest {

    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final String CONFIG = "{}";

    private LocalRegistry server;
    private Registry registry;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = LocalRegistry.start(folder, "");
        registry = Registry.client()
                .server(server.address())
                .onAnswer(answers::add)
                .build();
    }

    @AfterAll
    void stop() {
        if (registry != null) {
            registry.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** A manifest of an image without layers, laid out so that reading it as JSON would not give the same bytes. */
    private static byte[] manifest(String note) {
        return """
                { "schemaVersion":  2,
                  "mediaType": "%s",
                  "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": "%s", "size": 2},
                  "layers": [ ], "annotations": {"note": "%s"} }
                """.formatted(MANIFEST, digest(CONFIG.getBytes(UTF_8)), note).getBytes(UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String upload(String name, byte[] blob) {
        Blobs blobs = registry.blobs(name);
        Blobs.StartAnswer upload = blobs.start();
        String state = upload.location().getQuery().replaceFirst("^_state=", "");
        return blobs.finish(upload.upload(), digest(blob), blob, with -> with.state(state))
                .digest();
    }

    private String push(String name, String tag) {
        upload(name, CONFIG.getBytes(UTF_8));
        return registry.manifests(name).put(tag, MANIFEST, manifest(tag)).digest();
    }

    private static EnumValue<ProblemCode> code(RefusedException refused) {
        return refused.error(Problems::read).orElseThrow().errors().get(0).code();
    }

    @Test
    void answersTheCheck() {
        registry.root().check();
    }

    @Test
    void givesAManifestBackByteForByte() {
        byte[] sent = manifest("1.0");
        upload("library/bytes", CONFIG.getBytes(UTF_8));
        Manifests manifests = registry.manifests("library/bytes");

        Manifests.PutAnswer put = manifests.put("1.0", MANIFEST, sent);

        assertThat(put.digest()).isEqualTo(digest(sent));
        assertThat(put.location().getPath()).isEqualTo("/v2/library/bytes/manifests/" + digest(sent));
        Manifests.GetAnswer byTag = manifests.get("1.0");
        assertThat(byTag.body()).isEqualTo(sent);
        assertThat(byTag.mediaType()).isEqualTo(MANIFEST);
        assertThat(byTag.digest()).isEqualTo(digest(sent));
        assertThat(manifests.get(digest(sent)).body()).isEqualTo(sent);
        Manifests.HeadAnswer head = manifests.head("1.0", List.of("application/json", MANIFEST));
        assertThat(head.size()).isEqualTo(sent.length);
        assertThat(head.digest()).isEqualTo(digest(sent));
    }

    @Test
    void deletesAManifest() {
        String digest = push("library/gone", "1.0");
        Manifests manifests = registry.manifests("library/gone");

        manifests.delete(digest);

        RefusedException.NotFound refused =
                catchThrowableOfType(RefusedException.NotFound.class, () -> manifests.get("1.0"));
        assertThat(code(refused)).isSameAs(ProblemCode.MANIFEST_UNKNOWN);
        assertThatThrownBy(() -> manifests.head(digest, List.of(MANIFEST)))
                .isInstanceOf(RefusedException.NotFound.class);
        assertThat(registry.tags("library/gone").list().tags()).isNull();
    }

    @Test
    void listsTags() {
        for (String tag : List.of("a", "b", "c")) {
            push("team/sub/tagged", tag);
        }
        Tags tags = registry.tags("team/sub/tagged");

        assertThat(tags.list().name()).isEqualTo("team/sub/tagged");
        assertThat(tags.listAll(with -> with.n(1))).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void goesThroughThePagesOfTheCatalog() {
        for (String name : List.of("pages/one", "pages/three", "pages/two")) {
            push(name, "x");
        }
        assertThat(registry.root()
                        .repositories(with -> with.n(1).last("pages/one"))
                        .repositories())
                .containsExactly("pages/three");

        answers.clear();
        Iterator<String> names =
                registry.root().repositoriesAll(with -> with.n(1).last("pages")).iterator();
        assertThat(answers).isEmpty();
        assertThat(names.next()).isEqualTo("pages/one");
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).headers().firstValue("Link").orElseThrow()).contains("rel=\"next\"");
        assertThat(names.next()).isEqualTo("pages/three");
        assertThat(answers).hasSize(2);
        assertThat(registry.root().repositoriesAll(with -> with.n(2).last("pages")).stream()
                        .limit(3))
                .containsExactly("pages/one", "pages/three", "pages/two");
    }

    @Test
    void givesABlobBack() {
        byte[] blob = {0, 1, 2, -1, '\r', '\n', 0};
        Blobs blobs = registry.blobs("library/blob");

        assertThat(upload("library/blob", blob)).isEqualTo(digest(blob));

        assertThat(blobs.get(digest(blob))).isEqualTo(blob);
        assertThat(blobs.head(digest(blob)).size()).isEqualTo(blob.length);
        blobs.delete(digest(blob));
        assertThatThrownBy(() -> blobs.head(digest(blob))).isInstanceOf(RefusedException.NotFound.class);
    }

    @Test
    void readsProblemsAsTheyAreTyped() {
        Manifests manifests = registry.manifests("library/none");
        RefusedException unknown = catchThrowableOfType(RefusedException.class, () -> manifests.get("x"));
        assertThat(unknown).isInstanceOf(RefusedException.NotFound.class);
        assertThat(code(unknown)).isSameAs(ProblemCode.MANIFEST_UNKNOWN);
        assertThat(unknown.error(Problems::read)
                        .orElseThrow()
                        .errors()
                        .get(0)
                        .detail()
                        .toString())
                .isEqualTo("{\"Tag\":\"x\"}");

        // Version 2 says UNKNOWN of a name that is too long, others NAME_INVALID.
        RefusedException tooLong = catchThrowableOfType(
                RefusedException.class, () -> registry.tags("n".repeat(300)).list());
        assertThat(code(tooLong)).isIn(ProblemCode.UNKNOWN, ProblemCode.NAME_INVALID);

        RefusedException noName = catchThrowableOfType(
                RefusedException.class, () -> registry.tags("library/none").list());
        assertThat(code(noName)).isSameAs(ProblemCode.NAME_UNKNOWN);

        RefusedException broken = catchThrowableOfType(
                RefusedException.class, () -> manifests.put("x", MANIFEST, "no JSON".getBytes(UTF_8)));
        assertThat(broken).isInstanceOf(RefusedException.Invalid.class);
        assertThat(code(broken)).isSameAs(ProblemCode.MANIFEST_INVALID);

        byte[] blob = {1};
        Blobs blobs = registry.blobs("library/none");
        Blobs.StartAnswer upload = blobs.start();
        String state = upload.location().getQuery().replaceFirst("^_state=", "");
        RefusedException wrong = catchThrowableOfType(
                RefusedException.class,
                () -> blobs.finish(upload.upload(), digest(new byte[0]), blob, with -> with.state(state)));
        assertThat(code(wrong)).isSameAs(ProblemCode.DIGEST_INVALID);
    }

    @Test
    void isAskedForTheTokenAndGetsIt(@TempDir Path folder) throws IOException {
        try (LocalRegistry closed = LocalRegistry.start(folder, "auth: {silly: {realm: here, service: test}}");
                Registry stranger = Registry.client().server(closed.address()).build();
                Registry friend = Registry.client()
                        .server(closed.address())
                        .token("a-token")
                        .build()) {
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> stranger.root().check());
            assertThat(refused).isInstanceOf(RefusedException.Unauthorized.class);
            assertThat(code(refused)).isSameAs(ProblemCode.UNAUTHORIZED);
            friend.root().check();
        }
    }

    @Test
    void aNameStaysInItsPlace() {
        assertThatThrownBy(() -> registry.tags("a/../../_catalog").list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter name must not be \"..\"");
        assertThatThrownBy(() -> registry.tags("a//b").list()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registry.manifests("a").put("t", "x\r\nX-Evil: 1", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Evil");
    }
}
