package dev.tenon.testkit;

import static dev.tenon.testkit.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another spec is another server: methods, statuses, keys, lists and errors are its own. */
class OtherSpecTest {

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
    void clientsMayChooseTheKey() {
        Reply made = caller.send("PUT", "/lamps", "{'kind': 'STEADY', 'name': 'north pier'}");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body()).isEqualTo(json("{'kind': 'STEADY', 'name': 'north pier'}"));
        assertThat(caller.get("/lamps/north%20pier").body()).isEqualTo(made.body());
        assertThat(caller.get("/lamps/1").status()).isEqualTo(404);
        assertThat(caller.get("/lamps").body()).isEqualTo(json("[{'kind': 'STEADY', 'name': 'north pier'}]"));
    }

    @Test
    void aStatusWithoutBodyHasNone() {
        caller.send("PUT", "/lamps", "{'kind': 'STEADY', 'name': 'a'}");

        Reply updated = caller.send("POST", "/lamps/a", "{'name': 'b'}");

        assertThat(updated.status()).isEqualTo(204);
        assertThat(updated.text()).isEmpty();
        assertThat(caller.get("/lamps/b").status()).isEqualTo(200);
    }

    @Test
    void objectsAreToldApartByTheirTag() {
        String shades = "[{'depth': 2, 'recipe': 'x', 'kind': 'red'}, {'kind': 'white', 'recipe': 'x'}]";
        Reply made = caller.send("POST", "/signals", "{'kind': 'MORSE', 'text': 'SOS', 'shades': " + shades + "}");
        Reply refused =
                caller.send("POST", "/signals", "{'kind': 'MORSE', 'text': 'SOS', 'shades': [{'kind': 'blue'}]}");

        assertThat(made.body().get("shades"))
                .isEqualTo(json("[{'depth': 2, 'kind': 'red'}, {'kind': 'white', 'recipe': 'x'}]"));
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void aKeyMayBeAStringAndPartOfASegment() {
        Reply made = caller.send("POST", "/signals", "{'kind': 'MORSE', 'text': 'SOS'}");

        assertThat(made.body().get("code").textValue()).isEqualTo("1");
        assertThat(made.body().get("self").textValue()).isEqualTo(server.address() + "/signals/1.json");
        assertThat(caller.get("/signals/1.json").status()).isEqualTo(200);
        assertThat(caller.get("/signals/1").status()).isEqualTo(404);
        assertThat(caller.delete("/signals/1.json").status()).isEqualTo(200);
    }

    @Test
    void errorsWithoutADeclaredShapeAreAMessage() {
        Reply refused = caller.send("POST", "/signals", "{'kind': 'MORSE', 'text': 1}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().fieldNames()).toIterable().containsExactly("message");
        assertThat(refused.body().get("message").textValue()).startsWith("$.text: ");
    }
}
