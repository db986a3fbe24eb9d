package dev.tenon.testkit;

import static dev.tenon.testkit.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final String STEPS = "/ships/DELTA/docks/7/steps";
    private static final String LOAD = "{'type': 'LOAD', 'name': 'Load', 'crates': [1, 2]}";

    private SpecServer server;
    private Caller caller;

    @BeforeEach
    void start() {
        server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon");
        caller = new Caller(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void createReturnsWhatWasSentAndTheFieldsThatTheServerAdds() {
        Reply made = caller.send("POST", STEPS, LOAD);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Content-Type")).isEqualTo("application/json");
        assertThat(made.body())
                .isEqualTo(json("{'id': 1, 'url': '" + server.address() + STEPS
                        + "/1', 'type': 'LOAD', 'name': 'Load', 'crates': [1, 2]}"));
        assertThat(caller.get(STEPS + "/1").body()).isEqualTo(made.body());
    }

    @Test
    void theAddressInAnAnswerLeadsToTheItem() {
        String url = caller.send("POST", "/ships/a%2Fb%20%F0%9F%9A%A2/docks/007/steps", LOAD)
                .body()
                .get("url")
                .textValue();

        assertThat(url).isEqualTo(server.address() + "/ships/a%2Fb%20%F0%9F%9A%A2/docks/7/steps/1");
        assertThat(caller.get(url.substring(server.address().toString().length()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listHoldsWhatWasCreatedInOrder() {
        assertThat(caller.get(STEPS).body()).isEqualTo(json("{'steps': []}"));

        caller.send("POST", STEPS, LOAD);
        caller.send("POST", STEPS, "{'type': 'SAIL', 'name': 'Sail'}");

        Reply list = caller.get(STEPS);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().get("steps").findValuesAsText("name")).containsExactly("Load", "Sail");
        assertThat(list.body().get("steps").findValuesAsText("id")).containsExactly("1", "2");
    }

    @Test
    void updateMergesAndNullClears() {
        caller.send("POST", STEPS, "{'type': 'LOAD', 'name': 'Load', 'crates': [1], 'timeout': 5, 'weight': 1.50}");

        Reply updated = caller.send("PATCH", STEPS + "/1", "{'name': 'Reload', 'timeout': null}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.body().get("name").textValue()).isEqualTo("Reload");
        assertThat(updated.body().has("timeout")).isFalse();
        assertThat(updated.text()).contains("\"weight\":1.50");
        assertThat(caller.get(STEPS + "/1").body()).isEqualTo(updated.body());
    }

    @Test
    void updateMergesObjects() {
        caller.send("POST", STEPS, LOAD.replace("}", ", 'pier': {'number': 3, 'lit': false}}"));

        Reply updated = caller.send("PATCH", STEPS + "/1", "{'pier': {'number': 4}}");

        assertThat(updated.body().get("pier")).isEqualTo(json("{'number': 4, 'lit': false}"));
        assertThat(caller.send("PATCH", STEPS + "/1", "{'pier': 'north'}")
                        .body()
                        .get("pier"))
                .isEqualTo(json("'north'"));
    }

    @Test
    void updateMayRepeatTheTypeButNotChangeIt() {
        caller.send("POST", STEPS, LOAD);

        assertThat(caller.send("PATCH", STEPS + "/1", "{'type': 'LOAD', 'crates': [3]}")
                        .status())
                .isEqualTo(200);
        Reply refused = caller.send("PATCH", STEPS + "/1", "{'type': 'SAIL'}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("$.type", "LOAD");
        assertThat(caller.send("PATCH", STEPS + "/1", "{'type': null}").status())
                .isEqualTo(400);
    }

    @Test
    void deleteLeavesNothingAndItsNumberIsNotGivenAgain() {
        caller.send("POST", STEPS, LOAD);

        Reply deleted = caller.delete(STEPS + "/1");

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.text()).isEmpty();
        assertThat(caller.get(STEPS + "/1").status()).isEqualTo(404);
        assertThat(caller.delete(STEPS + "/1").status()).isEqualTo(404);
        assertThat(caller.send("PATCH", STEPS + "/1", "{'name': 'x'}").status()).isEqualTo(404);
        assertThat(caller.send("POST", STEPS, LOAD).body().get("id").intValue()).isEqualTo(2);
    }

    @Test
    void twoTenantsDoNotSeeEachOther() {
        caller.send("POST", STEPS, LOAD);

        for (String other : new String[] {"/ships/DELTA/docks/8/steps", "/ships/delta/docks/7/steps"}) {
            assertThat(caller.get(other).body().get("steps")).isEmpty();
            assertThat(caller.get(other + "/1").status()).isEqualTo(404);
            assertThat(caller.delete(other + "/1").status()).isEqualTo(404);
        }
        assertThat(caller.get(STEPS + "/1").status()).isEqualTo(200);
    }

    @Test
    void whatIsWriteOnlyIsNotReturned() {
        Reply made = caller.send(
                "POST", STEPS, LOAD.replace("}", ", 'after': 4, 'pier': {'number': 3, 'note': 'n'}, 'tug': 'Tom'}"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().has("after")).isFalse();
        assertThat(made.body().get("pier")).isEqualTo(json("{'number': 3}"));
        assertThat(made.body().has("tug"))
                .as("what is sent as a string is read as an object")
                .isFalse();
    }

    @Test
    void secretsComeBackAsAHash() {
        Reply made = caller.send(
                "POST", STEPS, LOAD.replace("}", ", 'lock_code': 'hush', 'pier': {'number': 3, 'key': 'sesame'}}"));

        assertThat(made.text() + caller.get(STEPS).text()).doesNotContain("hush", "sesame");
        String shown = made.body().get("lock_code").textValue();
        assertThat(shown).startsWith("secure!").hasSize("secure!".length() + 16);
        assertThat(made.body().at("/pier/key").textValue())
                .startsWith("secure!")
                .isNotEqualTo(shown);
        assertThat(caller.send("PATCH", STEPS + "/1", "{'lock_code': 'hushed'}")
                        .body()
                        .get("lock_code")
                        .textValue())
                .startsWith("secure!")
                .isNotEqualTo(shown);
    }

    @Test
    void propertiesThatTheSpecDoesNotListAreKept() {
        Reply made = caller.send("POST", STEPS, LOAD.replace("}", ", 'flag': {'of': ['convenience', 1e2, null]}}"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().get("flag")).isEqualTo(json("{'of': ['convenience', 1e2, null]}"));
    }
}
