package dev.tenon.samples.release;

import dev.tenon.runtime.http.RefusedException;
import dev.tenon.runtime.validation.ViolationException;
import java.util.ArrayList;
import java.util.List;
import works.buddy.api.Action;
import works.buddy.api.Actions;
import works.buddy.api.DockerPush;
import works.buddy.api.Dockerfile;
import works.buddy.api.PromoteImage;
import works.buddy.api.UnknownAction;

/** Creates, lists, updates and deletes, and tells what goes over the wire. */
final class Walk {

    private final Actions actions;
    private final Terminal terminal;
    private final List<Long> made = new ArrayList<>();

    Walk(Actions actions, Terminal terminal) {
        this.actions = actions;
        this.terminal = terminal;
    }

    void run() {
        try {
            Dockerfile build = create(Requests.build());
            create(Requests.pushByHash());
            create(Requests.pushByIdentifier());
            create(Requests.promote());
            list();
            update(build.id());
            refusedHere();
            refusedThere();
        } finally {
            delete();
        }
    }

    private <V extends Action> V create(Action.Create<V> request) {
        terminal.heading("Create " + request.draft().type());
        terminal.sent(request);
        V action = actions.create(request);
        made.add(action.id());
        terminal.received(action);
        return action;
    }

    private void list() {
        terminal.heading("List");
        for (Action action : actions.list()) {
            terminal.say("  " + action.id() + "  " + action.type() + "  " + describe(action));
        }
    }

    /** Actions are a sealed family: what is not one of the known types is an {@link UnknownAction}, and is no error. */
    private static String describe(Action action) {
        if (action instanceof DockerPush push) {
            return push.name() + " to " + push.repository();
        }
        if (action instanceof Dockerfile build) {
            return build.name() + " from " + build.dockerfilePath();
        }
        return action instanceof PromoteImage promote
                ? promote.name() + " from " + promote.src().image()
                : action.name() + " (not in the spec)";
    }

    private void update(long id) {
        terminal.heading("Update " + id);
        Dockerfile.Update changes = Requests.rebuild();
        terminal.sent(changes);
        terminal.received(actions.update(id, changes));

        terminal.heading("Update " + id + ": an absent field stays, a null one is cleared");
        Dockerfile.Update clearing =
                Dockerfile.update().disabled(true).timeoutNull().build();
        terminal.sent(clearing);
        terminal.received(actions.update(id, clearing));
    }

    private void refusedHere() {
        terminal.heading("A request that build() refuses");
        try {
            terminal.say("This was not refused: " + Requests.refused());
        } catch (ViolationException e) {
            terminal.say(e.getMessage());
        }
    }

    private void refusedThere() {
        terminal.heading("A call that the server refuses");
        try {
            terminal.received(actions.get(999_999_999));
        } catch (RefusedException.NotFound e) {
            terminal.say(e.getMessage());
        }
    }

    private void delete() {
        terminal.heading("Delete");
        made.forEach(actions::delete);
    }
}
