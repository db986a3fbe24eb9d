package dev.tenon.samples.release;

import dev.tenon.runtime.http.ApiException;
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

    /** True if all that was made is gone again. */
    boolean run() {
        try {
            Dockerfile build = create(Requests.build());
            create(Requests.pushByHash());
            create(Requests.pushByIdentifier());
            create(Requests.promote());
            list();
            update(build.id());
            refusedHere();
            refusedThere();
        } catch (RuntimeException e) {
            delete();
            throw e;
        }
        return delete();
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
            terminal.say("   " + action.id() + "  " + action.type() + ": " + describe(action));
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
        send(id, Requests.rebuild());

        terminal.heading("Update " + id + ": what is absent stays");
        send(id, Dockerfile.update().disabled(true).timeout(600).build());

        terminal.heading("Update " + id + ": an explicit null clears, here the timeout");
        send(id, Dockerfile.update().timeoutNull().build());
    }

    private void send(long id, Dockerfile.Update changes) {
        terminal.sent(changes);
        terminal.received(actions.update(id, changes));
    }

    private void refusedHere() {
        terminal.heading("A request that build() refuses");
        try {
            terminal.say("This was not refused: " + Requests.typed("", "ON_FAILURE", "OTHER", "Build dockerfile"));
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

    /** One that stays does not keep the others. */
    private boolean delete() {
        if (!made.isEmpty()) {
            terminal.heading("Delete");
        }
        boolean all = true;
        for (long id : made) {
            try {
                actions.delete(id);
            } catch (ApiException e) {
                terminal.say("Not deleted: " + e.getMessage());
                all = false;
            }
        }
        return all;
    }
}
