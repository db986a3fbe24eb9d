package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Crane;
import com.example.harbour.Lift;
import com.example.harbour.Lower;
import com.example.harbour.Step;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;

public final class Sharing {

    private Sharing() {}

    public static void givesTheSharedFieldsATypeOfTheirOwn() {
        List<Step> steps = List.of(
                Step.fromJson(JsonValue.parse("{\"type\":\"LIFT\",\"side\":\"LEFT\",\"position\":{\"x\":1}}")),
                Step.fromJson(JsonValue.parse("{\"type\":\"LOWER\",\"side\":\"RIGHT\",\"reach\":2}")));

        assertThat(steps).allSatisfy(step -> assertThat(step).isInstanceOf(Crane.class));
        assertThat(((Crane) steps.get(0)).position().x()).isEqualTo(1);
        assertThat(((Crane) steps.get(1)).side()).isSameAs(Crane.Side.RIGHT);
    }

    public static void bringsItsRules() {
        assertThatThrownBy(() -> Lower.create().name("n").side(Crane.Side.RIGHT).build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("reach: must be set when side == RIGHT");
        assertThat(Lower.create().name("n").side(Crane.Side.LEFT).lockCode("c").build().toJson())
                .hasToString("{\"type\":\"LOWER\",\"name\":\"n\",\"side\":\"LEFT\",\"lock_code\":\"c\"}");
        assertThat(Lift.create().name("n").onlySent("o").side(Crane.Side.LEFT).weight(1).price(3).build()).isNotNull();
    }
}
