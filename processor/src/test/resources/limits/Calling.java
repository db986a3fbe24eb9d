package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Call;
import com.example.harbour.Port;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;
import java.util.TreeSet;

/** What a user might write with an enum of 5,000 values and one that stands inline. */
public final class Calling {

    private Calling() {}

    public static void readsAndWritesEachValue() {
        assertThat(Port.all()).hasSize(5000).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(Port.all())).containsExactlyElementsOf(Port.all());
        for (Port port : Port.all()) {
            assertThat(Port.of(port.wire())).isSameAs(port);
        }
        Call call = Call.create().port(Port.NULL).ports(List.of(Port.ON, Port.PORT_4970)).berth(Call.Berth.BERTH_2999).build().draft();
        assertThat(call.toJson())
                .hasToString("{\"type\":\"CALL\",\"port\":\"null\",\"ports\":[\"on\",\"PORT_4970\"],\"berth\":\"BERTH_2999\"}");
        Call read = Call.fromJson(call.toJson());
        assertThat(read).isEqualTo(call).hasSameHashCodeAs(call).hasToString(call.toString());
        assertThat(read.port()).isSameAs(Port.NULL);
    }

    public static void keepsAValueThatIsNotListed() {
        JsonValue json = JsonValue.parse("{\"type\":\"CALL\",\"port\":\"PORT_-1\"}");
        Call call = Call.fromJson(json);
        assertThat(call.port().wire()).isEqualTo("PORT_-1");
        assertThat(call.port().orNull()).isNull();
        assertThat(call.port().orElse(Port.ON)).isSameAs(Port.ON);
        assertThat(call.toJson()).isEqualTo(json);
        assertThat(Call.create().port(EnumValue.unlisted(Port.class, "PORT_-1")).build().toJson()).isEqualTo(json);
    }

    public static void validates() {
        assertThatThrownBy(() -> Call.create().port(Port.ON).pilot("p").build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("pilot: must not be set when port in (\"on\", \"*/\", PORT_17)");
        assertThatThrownBy(() -> Call.create().port(Port._0).pilot("p").build()).isInstanceOf(ViolationException.class);
        assertThatThrownBy(() -> Call.create().port(Port.PORT_3).build())
                .hasMessageContaining("pilot: must be set when port == PORT_3");
        assertThat(Call.create().port(Port.PORT_18).pilot("p").build().draft().pilot()).isEqualTo("p");
    }
}
