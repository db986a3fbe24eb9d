package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.harbour.Key;
import com.example.harbour.Lock;
import dev.tenon.runtime.json.JsonValue;
import java.util.List;

public final class Redacting {

    private Redacting() {}

    public static void showsNoSecret() {
        Lock.Create request = Lock.create()
                .code("73737373")
                .pins(List.of(7373))
                .key(Key.builder().text("s7373").build())
                .either("k7373")
                .note("n7373")
                .putUnlisted("other", JsonValue.of("u7373"))
                .build();

        assertThat(request.toString()).contains("<redacted>").doesNotContain("7373");
        assertThat(request.toPrettyString()).contains("<redacted>").doesNotContain("7373");
        assertThat(request.toJson().toString()).contains("73737373", "s7373", "k7373", "n7373", "u7373");
        assertThat(Lock.fromJson(JsonValue.parse("{\"type\":\"LOCK\",\"token\":\"t7373\"}")))
                .hasToString("Lock {\"type\":\"LOCK\",\"token\":\"<redacted>\"}");
    }

    public static void namesNoSecretInAViolation() {
        Throwable refused = catchThrowable(
                () -> Lock.create().code("737373737373").pins(List.of(73737, 7373)).either("k73737373").build());

        assertThat(refused)
                .hasMessageContaining("code: must be 4 to 8 characters long\n")
                .hasMessageContaining("pins[0]: must be 1000 to 9999")
                .hasMessageContaining("either: must be 1 to 8 characters long");
        assertThat(refused.getMessage()).doesNotContain("7373");
    }

    public static void namesNoSecretWhereAnAnswerIsNotWhatTheSpecSays() {
        assertThat(catchThrowable(() -> Lock.fromJson(JsonValue.parse("{\"pins\":[1,\"p7373\"]}"))))
                .hasMessage("at /pins: a string where a number is due");
    }
}
