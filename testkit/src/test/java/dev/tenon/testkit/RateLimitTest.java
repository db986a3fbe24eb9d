package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong seconds = new AtomicLong(1_000);

    @Test
    void everyAnswerTellsWhatIsLeftAndTheLastOneIsRefused() {
        try (SpecServer server = SpecServer.builder()
                .rateLimit(3)
                .clock(new SetClock())
                .fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            Caller caller = new Caller(server);
            String steps = "/ships/DELTA/docks/7/steps";

            assertStanding(caller.get(steps), 200, "2");
            assertStanding(caller.get("/nowhere"), 404, "1");
            assertStanding(new Caller(server.address(), "wrong").get(steps), 401, "0");
            assertStanding(caller.get(steps), 429, "0");
            seconds.set(1_059);
            assertStanding(caller.get(steps), 429, "0");
            seconds.set(1_060);
            assertThat(caller.get(steps).status()).isEqualTo(200);
            assertThat(server.requests()).hasSize(6);
        }
    }

    private static void assertStanding(Reply reply, int status, String remaining) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("X-Rate-Limit-Limit")).isEqualTo("3");
        assertThat(reply.header("X-Rate-Limit-Remaining")).isEqualTo(remaining);
        assertThat(reply.header("X-Rate-Limit-Reset")).isEqualTo("1060");
    }

    private final class SetClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds.get());
        }
    }
}
