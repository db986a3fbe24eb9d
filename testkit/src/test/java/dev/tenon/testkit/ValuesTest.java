package dev.tenon.testkit;

import static dev.tenon.testkit.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server makes of the kinds of value that are more than text and numbers. */
class ValuesTest {

    private SpecServer server;
    private Caller caller;

    @BeforeEach
    void start() {
        server = SpecServer.fromClassPath(getClass().getClassLoader(), "values.tenon");
        caller = new Caller(server.address(), "whatever");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsWhatWasSentAndMakesTheRestUp() {
        Reply made = caller.send(
                "POST",
                "/steps",
                "{'type': 'STOW', 'price': 1.10, 'due': '2026-02-28T12:00:00+01:00', 'wait': 1.5, 'seal': 'AQI=',"
                        + " 'crates': {'a': {'code': 'x', 'number': 1}}, 'zone': 'z', 'version': 'v1'}");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.text()).contains("\"price\":1.10", "\"cost\":2.50");
        assertThat(made.body().get("crates")).isEqualTo(json("{'a': {'number': 1}}"));
        assertThat(made.body().get("due").textValue()).isEqualTo("2026-02-28T12:00:00+01:00");
        assertThat(made.body().get("made").textValue()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(made.body().get("season").textValue()).isEqualTo("2030-01-01");
        assertThat(made.body().get("took").textValue()).isEqualTo("PT1M");
        assertThat(made.body().get("lasts").intValue()).isEqualTo(1);
        assertThat(made.body().get("kind").textValue()).isEqualTo("a");
    }

    @Test
    void refusesWhatTheSpecRefuses() {
        Reply refused = caller.send(
                "POST",
                "/steps",
                "{'type': 'STOW', 'price': 100, 'due': '2026-02-28', 'day': '2026-02-30', 'wait': 1e2147483647,"
                        + " 'seal': 'AQID', 'tags': ['a', 'a'], 'crates': {'a b': {'number': 0}, 'c': null},"
                        + " 'version': 'v2'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("$.price: ", "$.due: ", "$.day: ", "$.wait: ", "$.seal: ", "$.tags[1]: ", "$.version: ")
                .contains("a b", "$.crates.c: ");
    }

    @Test
    void anUpdateCannotSetWhatIsSetOnce() {
        caller.send("POST", "/steps", "{'type': 'STOW', 'zone': 'z'}");

        assertThat(caller.send("PATCH", "/steps/1", "{'zone': 'y'}").text()).contains("never sent in an update");
        assertThat(caller.send("PATCH", "/steps/1", "{'price': 2}").status()).isEqualTo(200);
    }
}
