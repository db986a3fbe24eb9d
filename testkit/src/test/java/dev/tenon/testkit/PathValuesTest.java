package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathValuesTest {

    private static final String SAIL = "{'type': 'SAIL', 'name': 'Sail'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%2Fb",
                "%2E%2E",
                "..",
                "%2e",
                "%F0%9F%9A%A2",
                "%20",
                "a+b",
                "a%2Bb%20c",
                "%C3%BC",
                "%00",
                "%0D%0A",
                "a;b=c",
                "%3F%23",
                "%252F",
                "docks",
                "%7Bship%7D",
                "%5C"
            })
    void aValueIsOneSegmentWhateverItHolds(String ship) {
        try (SpecServer server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            Caller caller = new Caller(server);
            String steps = "/ships/" + ship + "/docks/1/steps";

            assertThat(caller.send("POST", steps, SAIL).status()).isEqualTo(201);
            assertThat(caller.get(steps + "/1").status()).isEqualTo(200);
            assertThat(caller.get("/ships/other/docks/1/steps/1").status()).isEqualTo(404);
        }
    }

    @Test
    void twoSpellingsOfOneValueAreOnePlace() {
        try (SpecServer server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            Caller caller = new Caller(server);
            caller.send("POST", "/ships/%2E%2E/docks/1/steps", SAIL);

            assertThat(caller.get("/ships/../docks/01/steps/1").status()).isEqualTo(200);
            assertThat(caller.get("/ships/../docks/01/steps/1?page=1").status()).isEqualTo(200);
            assertThat(caller.get("/ships/%252E%252E/docks/1/steps/1").status()).isEqualTo(404);
        }
    }
}
