package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations of which the spec says what they send and get, but not what they do. */
class OwnOperationsTest {

    private SpecServer server;
    private Caller caller;

    @BeforeEach
    void start() {
        server = SpecServer.fromClassPath(getClass().getClassLoader(), "lighthouse.tenon");
        caller = new Caller(server.address(), "whatever");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void areFoundAndSayThatTheyAreUnknown() {
        for (String path : new String[] {"/charts/north/sheet", "/charts/north/sea/west/sheet"}) {
            Reply reply = caller.get(path);
            assertThat(reply.status()).as(path).isEqualTo(501);
            assertThat(reply.body().get("message").textValue())
                    .isEqualTo("the spec does not say what charts.read does; a test says it with "
                            + "`server.answer(\"charts.read\", request -> …)`");
        }
    }

    @Test
    void areAnsweredWithoutABodyToHead() {
        Reply reply = Caller.send(caller.request("/charts/a/b/sheet")
                .method("HEAD", BodyPublishers.noBody())
                .build());
        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void areNotFoundElsewhere() {
        assertThat(caller.get("/charts/sheet").status()).isEqualTo(404);
        assertThat(caller.get("/charts//sheet").status()).isEqualTo(404);
        assertThat(caller.get("/charts/a//b/sheet").status()).isEqualTo(404);
        assertThat(caller.delete("/charts/a/sheet").header("Allow")).isEqualTo("GET, HEAD");
    }
}
