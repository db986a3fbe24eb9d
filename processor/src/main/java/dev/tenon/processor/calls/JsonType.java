package dev.tenon.processor.calls;

import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The JSON that a class of bindings stands for. */
public final class JsonType {

    private final Span where;
    private final boolean isSent;
    private final Set<String> secrets;
    private final Function<JsonNode, List<Diagnostic>> check;

    JsonType(Span where, boolean isSent, Set<String> secrets, Function<JsonNode, List<Diagnostic>> check) {
        this.where = where;
        this.isSent = isSent;
        this.secrets = secrets;
        this.check = check;
    }

    /** Where the spec declares it. */
    public Span where() {
        return where;
    }

    /** Whether a client sends it: an answer shows secrets in disguise. */
    public boolean isSent() {
        return isSent;
    }

    /** The names that secrets have anywhere in the spec. To withhold too much is harmless. */
    public Set<String> secrets() {
        return secrets;
    }

    /** What is wrong with a value of it. */
    public List<Diagnostic> check(JsonNode value) {
        return check.apply(value);
    }
}
