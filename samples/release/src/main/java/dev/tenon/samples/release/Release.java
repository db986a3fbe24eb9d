package dev.tenon.samples.release;

import dev.tenon.runtime.http.ApiException;
import dev.tenon.testkit.SpecServer;
import java.io.PrintStream;
import java.util.Map;
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
            terminal.say(
                    "A server in this process, which answers as buddy.tenon says. Set BUDDY_TOKEN and BUDDY_WORKSPACE");
            terminal.say("(and BUDDY_PROJECT, BUDDY_PIPELINE) to call Buddy itself.");
            try (SpecServer server = SpecServer.fromClassPath(Release.class.getClassLoader(), "buddy.tenon");
                    Buddy buddy = Buddy.client()
                            .server(server.address())
                            .token(server.token())
                            .onAnswer(terminal::answer)
                            .build()) {
                return walk(buddy, Pipeline.SAMPLE, terminal);
            }
        }
        try (Buddy buddy = Buddy.client()
                .token(environment.get("BUDDY_TOKEN"))
                .onAnswer(terminal::answer)
                .build()) {
            return walk(buddy, Pipeline.of(environment), terminal);
        }
    }

    private static int walk(Buddy buddy, Pipeline pipeline, Terminal terminal) {
        try {
            new Walk(buddy.actions(pipeline.workspace(), pipeline.project(), pipeline.id()), terminal).run();
            return 0;
        } catch (ApiException e) {
            terminal.say("Stopped: " + e.getMessage());
            return 1;
        }
    }
}
