package dev.tenon.samples.release;

import dev.tenon.runtime.http.Answer;
import dev.tenon.runtime.model.Model;
import java.io.PrintStream;

/** Prints for people. Secrets are redacted by the models themselves. */
final class Terminal {

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    void heading(String text) {
        out.println();
        out.println("== " + text + " ==");
    }

    void sent(Model request) {
        print("-> ", request);
    }

    void received(Model answer) {
        print("<- ", answer);
    }

    /** The line of a call, as the client tells of it. */
    void answer(Answer answer) {
        String left = answer.rateLimit().remaining().isPresent()
                ? " (" + answer.rateLimit().remaining().getAsLong() + " calls left)"
                : "";
        out.println("   " + answer + left);
    }

    private void print(String mark, Model model) {
        out.println(mark + model.toPrettyString().replace("\n", "\n   "));
    }
}
