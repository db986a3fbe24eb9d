package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Pier;
import com.example.harbour.Wait;
import dev.tenon.runtime.json.JsonValue;

public final class Clearing {

    private Clearing() {}

    public static void tellsAnExplicitNullFromAnAbsentField() {
        assertThat(Wait.update().timeoutNull().build().toJson()).hasToString("{\"type\":\"WAIT\",\"timeout\":null}");
        assertThat(Wait.update().build().toJson()).hasToString("{\"type\":\"WAIT\"}");
        assertThat(Wait.update().timeoutNull().timeout(3).build().toJson())
                .hasToString("{\"type\":\"WAIT\",\"timeout\":3}");
        assertThat(Wait.update().timeout(3).timeoutNull().build().toJson())
                .hasToString("{\"type\":\"WAIT\",\"timeout\":null}");
        assertThat(Wait.update().timeoutNull().build()).isNotEqualTo(Wait.update().build());
        assertThat(Wait.update().timeoutNull().build().isNull("timeout")).isTrue();
    }

    public static void readsBoth() {
        Wait view = Wait.fromJson(JsonValue.parse("{\"type\":\"WAIT\",\"reason\":null}"));

        assertThat(view.reason()).isNull();
        assertThat(view.isNull("reason")).isTrue();
        assertThat(view.isNull("pause")).isFalse();
        assertThat(view.toJson()).hasToString("{\"type\":\"WAIT\",\"reason\":null}");
    }

    public static void clearsWithinAnObject() {
        assertThat(Wait.update().pier(Pier.builder().numberNull().build()).berth("b").build().toJson())
                .hasToString("{\"type\":\"WAIT\",\"pier\":{\"number\":null},\"berth\":\"b\"}");
        assertThat(Wait.update().berth("b").berthNull().build().toJson())
                .hasToString("{\"type\":\"WAIT\",\"berth\":null}");
    }
}
