package dev.tenon.testkit;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.check.BodyCheck;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Refuses bodies that break the spec, for all that is wrong with them, but lets properties pass that the spec does not list. */
final class BodyRules {

    /** So that a long list of wrong values does not make an answer that is larger than any client reads. */
    private static final int MOST_REASONS = 500;

    private static final Set<Code> QUOTES_VALUES = EnumSet.of(Code.EXAMPLE_VALUE, Code.WRONG_TOKEN);

    private final BodyCheck spec;
    private final SecretNames secrets;

    BodyRules(Catalog catalog) {
        this.spec = new BodyCheck(catalog);
        this.secrets = SecretNames.of(catalog);
    }

    void check(ActionType type, Example.Kind kind, JsonBody body) throws Refusal {
        LocatedBody located = new LocatedBody(body.object());
        refuse(spec.ofAction(type, kind, located.root()), located);
    }

    /** Refuses a body for what is wrong with it. */
    void refuse(List<Diagnostic> found, LocatedBody located) throws Refusal {
        List<Diagnostic> broken = found.stream()
                .filter(diagnostic -> diagnostic.code() != Code.UNLISTED)
                .toList();
        if (broken.isEmpty()) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        broken.stream().limit(MOST_REASONS).forEach(d -> reasons.add(reason(d, located.path(d.where()))));
        if (broken.size() > MOST_REASONS) {
            reasons.add("and " + (broken.size() - MOST_REASONS) + " more");
        }
        throw new Refusal(400, reasons);
    }

    private String reason(Diagnostic diagnostic, JsonPath path) {
        boolean withheld = QUOTES_VALUES.contains(diagnostic.code()) && secrets.isOn(path);
        return path + ": " + (withheld ? "is not what the spec asks for" : diagnostic.message());
    }
}
