package user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.harbour.Colour;
import com.example.harbour.Compass;
import com.example.harbour.Paint;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonValue;

public final class Listing {

    private Listing() {}

    public static void keepsTheValuesOfTheWire() {
        assertThat(Colour.LIGHT_BLUE.wire()).isEqualTo("light-blue");
        assertThat(Colour.BLANK.wire()).isEqualTo("  blank ");
        assertThat(Colour.U0022.wire()).isEqualTo("\\" + "u0022");
        assertThat(Colour.SIZE.wire()).isEqualTo("gr\u00f6\u00dfe");
        assertThat(Colour.QUOTED_WHITE.wire()).isEqualTo("quoted \"white\"");
        for (Colour colour : Colour.values()) {
            assertThat(Colour.of(colour.wire())).isSameAs(colour);
        }
        for (Compass compass : Compass.values()) {
            assertThat(Compass.of(compass.wire())).isSameAs(compass);
        }
    }

    public static void keepsAValueThatIsNotListed() {
        JsonValue json = JsonValue.parse("{\"type\":\"PAINT\",\"colour\":\"pink\",\"side\":\"NORTH\"}");
        Paint view = Paint.fromJson(json);

        assertThat(view.colour().wire()).isEqualTo("pink");
        assertThat(view.colour().orNull()).isNull();
        assertThat(view.colour().orElse(Colour.RED)).isEqualTo(Colour.RED);
        assertThat(view.side()).isSameAs(Compass.NORTH);
        assertThat(view.toJson()).isEqualTo(json);
        assertThat(Paint.create().colour(EnumValue.unlisted(Colour.class, "pink")).side(Compass.NORTH).build().toJson())
                .isEqualTo(json);
    }
}
