package user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.harbour.Colour;
import com.example.harbour.Drop;
import com.example.harbour.Lift;
import com.example.harbour.Pier;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A mapper that says a word on every field. */
@NullMarked
public final class Mapping {

    private Mapping() {}

    /** A record has a component for each field, or does not compile. */
    record Place(int number, @Nullable List<Colour> lamps) implements Pier.Everything {}

    record Order(
            String region,
            @Nullable String name,
            @Nullable String title,
            int cranes,
            @Nullable List<EnumValue<Colour>> colours,
            @Nullable Map<String, Pier> piers,
            Lift.@Nullable Target target,
            @Nullable String note,
            @Nullable String owner)
            implements Lift.Everything {}

    public static void everyFieldIsSetOrLeftOut() {
        Pier pier = Pier.builder(new Place(7, List.of(Colour.RED))).build();
        Order order = new Order("north", null, null, 2, null, Map.of("a", pier), Lift.Target.of("t"), null, "me");

        assertThat(Lift.create(order).build())
                .isEqualTo(Lift.create()
                        .region("north")
                        .cranes(2)
                        .piers(Map.of("a", Pier.builder().number(7).lamps(List.of(Colour.RED)).build()))
                        .target("t")
                        .owner("me")
                        .build());
    }

    public static void theBuilderGoesOn() {
        Order order = new Order("north", null, null, 2, null, null, null, null, null);

        assertThat(Lift.create(order).name("n").build().toJson())
                .hasToString("{\"type\":\"LIFT\",\"region\":\"north\",\"name\":\"n\",\"format\":\"v2\",\"cranes\":2}");
    }

    public static void listsAreCopied() {
        List<EnumValue<Colour>> colours = new ArrayList<>(List.of(Colour.RED));
        Lift.Create.Builder builder = Lift.create(new Order("north", null, null, 2, colours, null, null, null, null));
        colours.add(EnumValue.unlisted(Colour.class, "BLUE"));

        assertThat(builder.build().draft().colours()).containsExactly(Colour.RED);
    }

    public static void whatIsWrongIsSaidByBuild() {
        Order order = new Order("n", null, null, 0, null, null, null, null, null);

        assertThatThrownBy(() -> Lift.create(order).build())
                .isInstanceOf(ViolationException.class)
                .hasMessageContaining("region: must be at least 2 characters long, is 1")
                .hasMessageContaining("cranes: must be at least 1, is 0");
    }

    public static void anActionWithoutFieldsHasItsBases() {
        Drop.Everything everything = new Drop.Everything() {
            @Override
            public String region() {
                return "south";
            }

            @Override
            public @Nullable String name() {
                return "d";
            }

            @Override
            public @Nullable String title() {
                return null;
            }
        };

        assertThat(Drop.create(everything).build())
                .isEqualTo(Drop.create().region("south").name("d").build());
    }
}
