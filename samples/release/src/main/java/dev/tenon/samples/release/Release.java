package dev.tenon.samples.release;

import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.ClientBuilder;
import dev.tenon.testkit.SpecServer;
import java.io.PrintStream;
import java.util.Map;
import works.buddy.api.Actions;
import works.buddy.api.Buddy;

/**
 * Runs the whole way against a server in this process, or, with {@code BUDDY_TOKEN} and {@code BUDDY_WORKSPACE} set, against
 * Buddy itself.
 */
public final class Release {

    private Release() {}

    public static void main(String[] arguments) {
        int status = run(System.getenv(), System.out);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The process's exit status: 0 if everything went through. */
    static int run(Map<String, String> environment, PrintStream out) {
        Terminal terminal = new Terminal(out);
        if (!environment.containsKey("BUDDY_TOKEN") || !environment.containsKey("BUDDY_WORKSPACE")) {
            terminal.say("Calls a server in this process, which answers as buddy.tenon says.");
            terminal.say(
                    "Set BUDDY_TOKEN and BUDDY_WORKSPACE (and BUDDY_PROJECT, BUDDY_PIPELINE) to call Buddy itself.");
            try (SpecServer server = SpecServer.fromClassPath(Release.class.getClassLoader(), "buddy.tenon")) {
                return walk(Buddy.client().server(server.address()).token(server.token()), Pipeline.SAMPLE, terminal);
            }
        }
        try {
            ClientBuilder<Buddy> client = Buddy.client().token(environment.get("BUDDY_TOKEN"));
            return walk(client, Pipeline.of(environment), terminal);
        } catch (IllegalArgumentException e) {
            terminal.say("Not started: " + e.getMessage());
            return 1;
        }
    }

    /** Walks through one pipeline, with a client that is set up but for what the terminal wants to know. */
    static int walk(ClientBuilder<Buddy> client, Pipeline pipeline, Terminal terminal) {
        try (Buddy buddy = client.onAnswer(terminal::answer).build()) {
            terminal.say("-> is what is sent, <- what comes back.");
            Actions actions = buddy.actions(pipeline.workspace(), pipeline.project(), pipeline.id());
            return new Walk(actions, terminal).run() ? 0 : 1;
        } catch (ApiException e) {
            terminal.say("Stopped: " + e.getMessage());
            return 1;
        }
    }
}
