package deck;

import cranes.Hoist;
import dev.tenon.testkit.SpecServer;
import harbour.Crate;
import harbour.Harbour;
import harbour.Sail;
import harbour.Step;
import harbour.Steps;
import java.util.List;

/** Works with steps of the jar and of our own at a server that knows both. */
public final class Deck {

    private Deck() {}

    /** Says what came of it. */
    public static void main(String[] args) {
        try (SpecServer server = SpecServer.fromClassPath(Deck.class.getClassLoader(), "cranes.tenon");
                Harbour told = Harbour.client()
                        .server(server.address())
                        .token(server.token())
                        .added(Hoist.TYPE)
                        .build();
                Harbour untold = Harbour.client()
                        .server(server.address())
                        .token(server.token())
                        .build()) {
            Steps steps = told.steps("PH-12");
            Hoist made = steps.create(Hoist.create()
                    .name("Up")
                    .height(12)
                    .reach(4)
                    .crate(Crate.builder().weight(900).build())
                    .putUnlisted("tag", dev.tenon.runtime.json.JsonValue.parse("1.10"))
                    .build());
            steps.create(Sail.create().name("Away").speed(3).build());
            say("created", made);
            say("got", steps.get(made.id()));
            say("listed", names(steps.list()));
            Hoist changed = steps.update(
                    made.id(), Hoist.update().gear(Hoist.Gear.FAST).build());
            say("updated", changed.gear());
            say("untold", names(untold.steps("PH-12").list()));
            Step kept = untold.steps("PH-12").get(made.id());
            say("kept", kept.toJson().equals(changed.toJson()));
            Step copy = steps.create(kept.toCreate().build());
            say("copied by the untold", copy.toJson().toString().contains("\"tag\":1.10"));
            say("decoded", Step.fromJson(kept.toJson(), Hoist.TYPE).equals(changed));
            steps.delete(made.id());
            say("left", names(steps.list()));
        }
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream()
                .map(step -> step.getClass().getSimpleName() + " " + step.name())
                .toList();
    }

    private static void say(String what, Object how) {
        System.out.println(what + ": " + how);
    }
}
