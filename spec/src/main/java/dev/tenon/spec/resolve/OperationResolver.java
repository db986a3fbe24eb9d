package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The operations of one resource. */
final class OperationResolver {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final List<String> USUAL_STATUSES = List.of("200", "201", "202", "204");

    private final Reporter reporter;
    private final String at;
    private final ParameterResolver parameters;

    OperationResolver(Reporter reporter, String at, ParameterResolver parameters) {
        this.reporter = reporter;
        this.at = at;
        this.parameters = parameters;
    }

    Operation resolve(ResourceDeclaration.Operation written) {
        Operation.Kind kind = Operation.Kind.valueOf(written.kind().text().toUpperCase(Locale.ROOT));
        checkMethod(written.method());
        Optional<PathTemplate> suffix = written.suffix().map(this::template);
        return new Operation(
                kind,
                written.doc(),
                written.method().text(),
                at + written.suffix().map(Word::text).orElse(""),
                suffix.map(template -> parameters.of(template, true)).orElse(List.of()),
                statuses(kind, written),
                envelope(kind, written),
                written.scope().map(Word::text),
                written.kind().where());
    }

    /** The template; one that is no path is reported. */
    PathTemplate template(Word written) {
        PathTemplate template = PathTemplate.of(written);
        template.problem().ifPresent(problem -> {
            reporter.add(Diagnostic.of(Code.PATH, written.where(), written.text(), problem)
                    .hint("a path looks like `/ships/{ship}/steps`"));
            parameters.markIncomplete();
        });
        return template;
    }

    private void checkMethod(Word method) {
        if (!METHODS.contains(method.text())) {
            reporter.add(Diagnostic.of(Code.METHOD, method.where(), method.text())
                    .hint(DidYouMean.hint(method.text(), METHODS)
                            .orElse("the methods are " + String.join(", ", METHODS))));
        }
    }

    private SortedSet<Integer> statuses(Operation.Kind kind, ResourceDeclaration.Operation written) {
        SortedSet<Integer> statuses = new TreeSet<>();
        if (kind == Operation.Kind.LIST && !written.statuses().isEmpty()) {
            reporter.add(Diagnostic.of(
                    Code.ARROW,
                    written.statuses().get(0).where(),
                    "after the arrow of a `list` stands the property that holds the array"));
        }
        for (Word status : written.statuses()) {
            boolean success = status.text().matches("2[0-9][0-9]");
            if (!success || !statuses.add(Integer.valueOf(status.text()))) {
                reporter.add(Diagnostic.of(Code.STATUS, status.where(), status.text())
                        .hint(
                                success
                                        ? "it is said twice"
                                        : slip(status.text()).orElse("the statuses from 200 to 299 do")));
            }
        }
        if (statuses.isEmpty()) {
            statuses.add(kind == Operation.Kind.DELETE ? 204 : 200);
        }
        return Collections.unmodifiableSortedSet(statuses);
    }

    private static Optional<String> slip(String status) {
        return status.length() == 3 ? Optional.empty() : DidYouMean.hint(status, USUAL_STATUSES);
    }

    private Optional<String> envelope(Operation.Kind kind, ResourceDeclaration.Operation written) {
        if (kind != Operation.Kind.LIST && written.envelope().isPresent()) {
            reporter.add(Diagnostic.of(
                    Code.ARROW,
                    written.envelope().get().where(),
                    "after the arrow of a `" + kind.word() + "` stand the statuses that mean success"));
        }
        return written.envelope().map(Word::text);
    }
}
