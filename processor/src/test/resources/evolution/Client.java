package user;

import com.example.harbour.Berth;
import com.example.harbour.Cargo;
import com.example.harbour.Grain;
import com.example.harbour.Harbour;
import com.example.harbour.Load;
import com.example.harbour.Oil;
import com.example.harbour.Step;
import com.example.harbour.Steps;
import com.example.harbour.UnknownStep;
import com.example.harbour.Wait;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.RefusedException;
import dev.tenon.runtime.model.MissingFieldException;
import dev.tenon.runtime.validation.ViolationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A program of somebody who knows the bindings of one version of the spec. */
public final class Client {
    private final Steps steps;
    private final List<Object> seen = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private Client(Steps steps) {
        this.steps = steps;
    }

    /** Calls whatever there is to call, and tells what did not go through. */
    public static List<String> talk(URI server, String token) {
        try (Harbour harbour = Harbour.client().server(server).token(token).build()) {
            Client client = new Client(harbour.steps("DELTA"));
            client.attempt(client::load);
            client.attempt(client::loadOther);
            client.attempt(client::pause);
            client.attempt(client::look);
            client.attempt(client::operate);
            return client.refused;
        }
    }

    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (ApiException | ViolationException | MissingFieldException e) {
            refused.add(e.toString());
        }
    }

    private void load() {
        Load.Create request = Load.create()
                .name("Load")
                .quay("Q1")
                .crates(List.of(1L, 2L))
                .hook("H7")
                .weight(40)
                .timeout(3000)
                .note("by night")
                .flag("DE")
                .side(Load.Side.RIGHT)
                .place("north")
                .cargo(Oil.builder().barrels(3).build())
                .berth(Berth.builder().dock("D").number(4).lit(true).build())
                .build();
        Load made = steps.create(request);
        show(made);
        Load.Update changes = Load.update().side(Load.Side.LEFT).weight(41).timeout(3001).noteNull().build();
        show(steps.update(made.id(), changes));
        seen.add(steps.create(request.toBuilder().name("Load more").build()));
    }

    private void loadOther() {
        Load made = steps.create(Load.create()
                .name("Load")
                .note("by day")
                .quay("Q1")
                .crates(List.of(3L))
                .hook("H7")
                .weight(40)
                .place(Berth.builder().dock("D").number(4).build())
                .cargo(Cargo.of(Grain.builder().tons(7).build()))
                .side(EnumValue.unlisted(Load.Side.class, "RIGHT"))
                .build());
        show(made);
        steps.delete(made.id());
    }

    private void pause() {
        Wait made = steps.create(
                Wait.create().name("Wait").quay("Q1").seconds(5).timeout(60).build());
        long id = made.id();
        int seconds = made.seconds();
        seen.add(id + seconds);
    }

    private void look() {
        for (Step step : steps.list()) {
            seen.add(step.name() + step.quay() + step.type());
            if (step instanceof Load load) {
                show(load);
            } else if (step instanceof Wait wait) {
                seen.add(wait.seconds());
            } else if (step instanceof UnknownStep unknown) {
                seen.add(unknown.unlisted());
            }
        }
    }

    private void show(Load load) {
        long id = load.id();
        int weight = load.weight();
        Integer timeout = load.timeout();
        String hook = load.hook();
        List<Long> crates = load.crates();
        seen.add(id + weight + crates.size() + hook + timeout + load.flag() + load.note() + load.unlisted());
        if (load.side() != null) {
            seen.add(word(load.side().orElse(Load.Side.LEFT)) + load.side().wire());
        }
        if (load.place() instanceof Load.Place.OfString name) {
            seen.add(name.value());
        } else if (load.place() instanceof Load.Place.OfBerth berth) {
            seen.add(berth.value().dock());
        }
        if (load.cargo() instanceof Cargo.OfOil oil) {
            seen.add("oil" + oil.value().barrels());
        } else if (load.cargo() instanceof Cargo.OfGrain grain) {
            int tons = grain.value().tons();
            seen.add(tons);
        }
        Berth berth = load.berth();
        if (berth != null) {
            int number = berth.number();
            seen.add(berth.dock() + number + berth.lit());
        }
    }

    private static String word(Load.Side side) {
        return switch (side) {
            case LEFT -> "port";
            case RIGHT -> "starboard";
            default -> "neither";
        };
    }

    /** What an operation with a name of its own does is not in a spec, so that the test server takes the call and says 501. */
    private void operate() {
        expect501(() -> seen.add(steps.logs(1).lines()));
        expect501(() -> seen.add(steps.logs(1, options -> options.limit(10)).lines()));
        expect501(() -> steps.stop(1));
    }

    private static void expect501(Runnable call) {
        try {
            call.run();
        } catch (RefusedException e) {
            if (e.status() != 501) {
                throw e;
            }
        }
    }
}
