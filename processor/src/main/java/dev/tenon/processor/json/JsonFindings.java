package dev.tenon.processor.json;

import dev.tenon.processor.calls.JsonType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.parse.JsonText;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is wrong with a JSON text that is marked as that of a type.
 *
 * @param all by place, without what is secret
 * @param secrets what is secret in it
 */
public record JsonFindings(List<Diagnostic> all, Withheld secrets) {

    /** What is wrong with a constant, and that it holds secrets. */
    public static JsonFindings ofConstant(Source text, JsonType type) {
        JsonFindings found = of(text, type);
        List<Diagnostic> all = new ArrayList<>(found.all());
        if (type.isSent()) {
            all.addAll(found.exposed());
            all.sort(Comparator.comparing(Diagnostic::where));
        }
        return new JsonFindings(List.copyOf(all), found.secrets());
    }

    /** Reads the text and holds it against the spec. */
    public static JsonFindings of(Source text, JsonType type) {
        Diagnostics found = new Diagnostics();
        Optional<JsonNode> value = JsonText.parse(text, found);
        value.ifPresent(node -> type.check(node).forEach(finding -> found.add(placed(finding, type))));
        Withheld secrets = Withheld.in(text, value, type.secrets());
        return new JsonFindings(
                found.sorted().stream().map(Advice::ofJson).map(secrets::clean).toList(), secrets);
    }

    /** Where the spec speaks of a thing; of what it does not list, where it lists the others. */
    private static Diagnostic placed(Diagnostic finding, JsonType type) {
        return finding.related().isEmpty() ? finding.related(type.where(), "held against this") : finding;
    }

    /** Of the secrets themselves that they stand in the source; only of texts, as people write them. */
    private List<Diagnostic> exposed() {
        return secrets.places().stream()
                .filter(place -> place.where().text().matches("(?s)\"[^\"].*"))
                .map(place -> Diagnostic.of(Code.CALL_SECRET, place.where(), place.name())
                        .hint("read it from the environment or from a store of secrets"))
                .toList();
    }

    /** The same as one reads it in the text itself, with stars in the place of secrets. */
    public List<Diagnostic> shown(Source text) {
        Source masked = secrets.masked(text, at -> at);
        return moved(where -> where.source().equals(text) ? new Span(masked, where.start(), where.end()) : where);
    }

    /** The same with places moved to where the text comes from. */
    public List<Diagnostic> moved(UnaryOperator<Span> way) {
        List<Diagnostic> moved = new ArrayList<>();
        for (Diagnostic each : all) {
            Diagnostic without =
                    new Diagnostic(each.code(), way.apply(each.where()), each.message(), each.hint(), List.of());
            for (Diagnostic.Related related : each.related()) {
                without = without.related(way.apply(related.where()), related.words());
            }
            moved.add(without);
        }
        return moved;
    }
}
