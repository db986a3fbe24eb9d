package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Berth;
import com.example.harbour.Moor;
import com.example.harbour.PilotRef;
import com.example.harbour.UnknownStep;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;

public final class TwoSides {

    private static final String SENT = "{\"type\":\"MOOR\",\"owner\":\"me\",\"state\":3,\"pilot\":{\"id\":7},\"rope\":\"r\"}";
    private static final String ANSWERED = "{\"type\":\"MOOR\",\"id\":1,\"owner\":{\"id\":2,\"name\":\"me\"},"
            + "\"state\":\"open\",\"cabin\":4,\"pilot\":{\"name\":\"p\"},\"berth\":{\"pier\":{\"number\":9}}}";

    private TwoSides() {}

    public static void writesTheWrittenSide() {
        Moor.Create request = Moor.create()
                .rope("r")
                .owner("me")
                .state(3)
                .pilot(PilotRef.builder().id(7).build())
                .build();

        assertThat(request.toJson()).isEqualTo(JsonValue.parse(SENT));
        assertThat(Moor.Create.fromJson(JsonValue.parse(SENT))).isEqualTo(request);
    }

    public static void readsTheReadSide() {
        Moor view = Moor.fromJson(JsonValue.parse(ANSWERED));

        assertThat(view.owner().name()).isEqualTo("me");
        assertThat(view.state()).isEqualTo("open");
        assertThat(view.cabin()).isEqualTo(4);
        assertThat(view.pilot().name()).isEqualTo("p");
        assertThat(view.berth().pier().number()).isEqualTo(9);
        assertThat(view.toJson()).isEqualTo(JsonValue.parse(ANSWERED));
    }

    public static void readsEachSideAsWhatItIs() {
        assertThatThrownBy(() -> Moor.fromJson(JsonValue.parse(SENT))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Moor.Create.fromJson(JsonValue.parse(ANSWERED))).isInstanceOf(JsonException.class);
        assertThat(UnknownStep.fromJson(JsonValue.parse("{\"type\":\"X\",\"state\":\"open\"}")).state()).isEqualTo("open");
        assertThat(Moor.Create.fromJson(JsonValue.parse("{\"rope\":\"r\",\"cabin\":\"c\"}")).toJson())
                .isEqualTo(Moor.create().rope("r").cabin("c").build().toJson());
    }

    public static void writesAnExplicitNullOnce() {
        Moor.Update update = Moor.update().pilotNull().build();

        assertThat(update.toJson()).hasToString("{\"type\":\"MOOR\",\"pilot\":null}");
        assertThat(Moor.fromJson(JsonValue.parse("{\"type\":\"MOOR\",\"state\":null,\"owner\":null}")).toJson())
                .hasToString("{\"type\":\"MOOR\",\"state\":null,\"owner\":null}");
    }

    public static void checksTheWrittenSide() {
        assertThatThrownBy(() -> Moor.create().rope("r").state(10).berth(Berth.builder().pier(1).build()).build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("state: must be 0 to 9, is 10");
    }
}
