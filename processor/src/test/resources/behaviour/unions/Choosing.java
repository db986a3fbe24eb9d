package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.harbour.Mode;
import com.example.harbour.Moor;
import com.example.harbour.Pier;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.util.ArrayList;
import java.util.List;

public final class Choosing {

    private Choosing() {}

    public static void readsByTheKindOfTheToken() {
        assertThat(every("true")).isEqualTo(new Moor.Every.OfBoolean(true));
        assertThat(every("7")).isEqualTo(new Moor.Every.OfInteger(7));
        assertThat(every("\"x\"")).isEqualTo(new Moor.Every.OfString("x"));
        assertThat(every("[\"x\"]")).isEqualTo(new Moor.Every.OfList(List.of("x")));
        assertThat(every("{\"number\":3}")).isEqualTo(new Moor.Every.OfPier(Pier.builder().number(3).build()));
        assertThat(every("null")).isNull();
    }

    private static Moor.Every every(String json) {
        Moor view = Moor.fromJson(JsonValue.parse("{\"type\":\"MOOR\",\"every\":" + json + "}"));
        assertThat(view.toJson()).hasToString("{\"type\":\"MOOR\",\"every\":" + json + "}");
        return view.every();
    }

    public static void keepsAKindThatIsNotListed() {
        JsonValue json = JsonValue.parse("{\"type\":\"MOOR\",\"to\":[1]}");

        assertThat(Moor.fromJson(json).to()).isEqualTo(new Moor.To.Unlisted(JsonValue.parse("[1]")));
        assertThat(Moor.fromJson(json).toJson()).isEqualTo(json);
    }

    public static void takesEachAlternativeAsItIs() {
        Moor.Create request = Moor.create()
                .to("berth")
                .every(3)
                .fraction(1.5)
                .large(2)
                .mode(Mode.FAST)
                .modes(List.of(Mode.SLOW))
                .piers(List.of(Pier.builder().number(1).build()))
                .grid(List.of(List.of(1, 2), List.of()))
                .build();

        assertThat(request.toJson())
                .hasToString("{\"type\":\"MOOR\",\"every\":3,\"to\":\"berth\",\"fraction\":1.5,\"large\":2,\"mode\":\"FAST\","
                        + "\"modes\":[\"SLOW\"],\"piers\":[{\"number\":1}],\"grid\":[[1,2],[]]}");
        assertThat(Moor.Create.fromJson(request.toJson())).isEqualTo(request);
    }

    public static void checksTheAlternativeAtHand() {
        ViolationException refused = catchThrowableOfType(
                ViolationException.class,
                () -> Moor.create().to("x").every(10).piers(Pier.builder().number(1).build()).large(-1).build());

        assertThat(refused.violations()).extracting(Violation::path).containsExactly("every", "large");
    }

    public static void refusesNullAndKeepsNoHandleOnAList() {
        List<String> mine = new ArrayList<>(List.of("ab"));
        Moor.Every every = Moor.Every.of(mine);
        mine.add("c");

        assertThat(every).isEqualTo(new Moor.Every.OfList(List.of("ab")));
        assertThatThrownBy(() -> Moor.create().to((String) null)).isInstanceOf(NullPointerException.class).hasMessage("to");
        assertThatThrownBy(() -> Moor.To.of((String) null)).isInstanceOf(NullPointerException.class);
    }
}
