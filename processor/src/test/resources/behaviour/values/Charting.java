package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.harbour.Charter;
import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

public final class Charting {

    private Charting() {}

    private static Charter.Create.Builder some() {
        return Charter.create().fee(new BigDecimal("1.10"));
    }

    public static void writesWhatItReads() {
        Charter.Create all = some()
                .price(new BigDecimal("99999.990"))
                .tide(-0.0)
                .since(Instant.MAX)
                .due(Instant.parse("2026-02-28T12:00:00.000000001Z"))
                .day(LocalDate.MIN)
                .season(LocalDate.parse("2026-04-01"))
                .delay(Duration.ofSeconds(Long.MIN_VALUE))
                .rest(Duration.ofSeconds(61, 5))
                .timeout(Duration.ofMillis(1500))
                .watch(Duration.ofSeconds(20))
                .stay(Duration.ofNanos(1))
                .seal(Bytes.of())
                .flag(Bytes.of((byte) 1, (byte) 2))
                .notice(Duration.ofMinutes(7))
                .term(Instant.EPOCH)
                .cargo(new BigDecimal("1E+5"))
                .build();

        assertThat(all.toJson().toString())
                .contains("\"fee\":1.10,\"price\":99999.990")
                .contains("\"due\":\"2026-02-28T12:00:00.000000001Z\"")
                .contains("\"rest\":\"PT1M1.000000005S\",\"timeout\":1.5,\"watch\":0.333333333333333333,")
                .contains("\"seal\":\"\",\"flag\":\"AQI=\"")
                .contains("\"cargo\":1E+5");
        assertThat(Charter.Create.fromJson(all.toJson())).isEqualTo(all).hasSameHashCodeAs(all);
    }

    public static void readsTheFormsThatServersWrite() {
        Charter view = Charter.fromJson(JsonValue.parse("""
                {"fee": 1.10, "since": "2026-02-28t13:00:00.5+0100", "due": "2026-02-28T12:00Z", "rest": "P1DT0.5S",
                 "watch": 0.3333333333, "stay": 1e0, "seal": "AQ\\nI", "term": {"from": "2026-01-01"}, "timeout": null}
                """));

        assertThat(view.fee()).isEqualTo(new BigDecimal("1.10"));
        assertThat(view.since()).isEqualTo(Instant.parse("2026-02-28T12:00:00.500Z"));
        assertThat(view.due()).isEqualTo(Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(view.rest()).isEqualTo(Duration.ofDays(1).plusMillis(500));
        assertThat(view.watch()).isEqualTo(Duration.ofNanos(19_999_999_998L));
        assertThat(view.stay()).isEqualTo(Duration.ofDays(1));
        assertThat(view.seal()).isEqualTo(Bytes.of((byte) 1, (byte) 2));
        assertThat(view.isNull("timeout")).isTrue();
    }

    public static void refusesOtherTokensAndFormsWithTheirPlace() {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("fee", "\"1\""),
                Map.entry("price", "1e99999999999"),
                Map.entry("since", "\"2026-02-30T00:00:00Z\""),
                Map.entry("due", "\"2026-02-28T12:00:00\""),
                Map.entry("day", "\"2026-02-28T00:00:00Z\""),
                Map.entry("season", "20260228"),
                Map.entry("delay", "\"5m\""),
                Map.entry("rest", "300"),
                Map.entry("timeout", "\"PT5S\""),
                Map.entry("watch", "1e20"),
                Map.entry("seal", "\"A\""),
                Map.entry("flag", "[1]"));

        wrong.forEach((name, json) -> assertThatThrownBy(
                        () -> Charter.fromJson(JsonValue.parse("{\"" + name + "\":" + json + "}")))
                .as(name)
                .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.pointer()).isEqualTo("/" + name))
                .hasMessageNotContaining("2026"));
    }

    public static void tellsWhatIsOutOfBounds() {
        ViolationException refused = catchThrowableOfType(
                ViolationException.class,
                () -> some().price(new BigDecimal("0.009"))
                        .tide(Double.NaN)
                        .due(Instant.EPOCH)
                        .season(LocalDate.parse("2026-10-01"))
                        .rest(Duration.ofDays(2))
                        .timeout(Duration.ZERO)
                        .stay(Duration.ofDays(31))
                        .flag(Bytes.of())
                        .build());

        assertThat(refused.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "price: must be 0.01 to 99999.99, is 0.009",
                        "tide: must be -1.5 to 12, is NaN",
                        "due: must be at least 2020-01-01T00:00:00Z, is 1970-01-01T00:00:00Z",
                        "season: must be 2026-04-01 to 2026-09-30, is 2026-10-01",
                        "rest: must be PT1M to PT24H, is PT48H",
                        "timeout: must be 1 to 3600 seconds, is 0",
                        "stay: must be at most 30 days, is 31",
                        "flag: must have 1 to 4 bytes, has 0");
    }

    public static void takesWhatIsOnTheBounds() {
        assertThat(some().price(new BigDecimal("0.01"))
                        .tide(12)
                        .season(LocalDate.parse("2026-09-30"))
                        .rest(Duration.ofDays(1))
                        .timeout(Duration.ofHours(1))
                        .flag(Bytes.of((byte) 0))
                        .build())
                .isNotNull();
    }

    public static void comparesDecimalsByTheirValue() {
        assertThatThrownBy(() -> Charter.create().fee(new BigDecimal("1000.51")).price(BigDecimal.ONE).build())
                .hasMessageContaining("price: must not be set when fee > 1000.50");
        assertThat(Charter.create().fee(new BigDecimal("1000.5")).price(BigDecimal.ONE).build()).isNotNull();
    }

    public static void keepsSecretsOfEachKind() {
        Charter.Create secret = some().key(Bytes.of(new byte[32])).pause(Duration.ofSeconds(42)).bid(new BigDecimal("4711")).build();

        assertThat(secret.toString()).contains("\"key\":\"<redacted>\"").doesNotContain("AAAA", "42", "4711");
        assertThat(secret.toJson().toString()).contains("\"pause\":42,\"bid\":4711");
        assertThatThrownBy(() -> some().key(Bytes.ofText("tell")).pause(Duration.ofSeconds(61)).bid(BigDecimal.ZERO).build())
                .hasMessageContainingAll(
                        "key: must have 32 bytes", "pause: must be 1 to 60 seconds", "bid: must be at least 1")
                .hasMessageNotContainingAny(", is", ", has 4");
    }

    public static void clears() {
        assertThat(Charter.update().timeoutNull().build().toJson())
                .hasToString("{\"type\":\"CHARTER\",\"timeout\":null}");
    }
}
