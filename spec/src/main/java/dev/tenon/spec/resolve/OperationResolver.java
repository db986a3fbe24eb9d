package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.document.ExchangeDeclaration;
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
    private static final List<String> OWN_METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private static final List<String> USUAL_STATUSES = List.of("200", "201", "202", "204");

    private final Reporter reporter;
    private final Optional<PathTemplate> at;
    private final ParameterResolver parameters;
    private final ExchangeResolver exchanges;

    OperationResolver(Reporter reporter, Optional<Word> at, ParameterResolver parameters, ExchangeResolver exchanges) {
        this.reporter = reporter;
        this.at = at.map(this::template);
        this.parameters = parameters;
        this.exchanges = exchanges;
    }

    /** The parameters that all operations share. */
    List<Parameter> shared() {
        return at.map(template -> parameters.of(template, false)).orElse(List.of());
    }

    Operation resolve(ResourceDeclaration.Operation written) {
        return written.exchange()
                .map(exchange -> own(written, exchange))
                .orElseGet(() -> resolve(
                        written,
                        Operation.Kind.valueOf(written.kind().text().toUpperCase(Locale.ROOT)),
                        parameters,
                        Optional.empty()));
    }

    private Operation own(ResourceDeclaration.Operation written, ExchangeDeclaration exchange) {
        ParameterResolver inner = parameters.ofOperation();
        exchanges.declare(exchange, inner, written.kind());
        Exchange resolved = exchanges.resolve(exchange, written.kind());
        Operation operation = resolve(written, Operation.Kind.OWN, inner, Optional.of(resolved));
        if (exchange.complete() && isPath(written.suffix())) {
            inner.reportUnused();
        }
        return operation;
    }

    private Operation resolve(
            ResourceDeclaration.Operation written,
            Operation.Kind kind,
            ParameterResolver known,
            Optional<Exchange> exchange) {
        checkMethod(kind, written.method());
        Optional<PathTemplate> suffix = written.suffix().map(this::template);
        checkSpans(suffix);
        return new Operation(
                kind,
                written.kind().text(),
                written.doc(),
                written.method().text(),
                at.map(template -> template.written().text()).orElse("")
                        + written.suffix().map(Word::text).orElse(""),
                suffix.map(template -> known.of(template, true)).orElse(List.of()),
                statuses(kind, written),
                envelope(kind, written),
                written.scope().map(Word::text),
                exchange,
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

    /** Of what is no path nobody knows the parameters. */
    private static boolean isPath(Optional<Word> suffix) {
        return suffix.map(word -> PathTemplate.of(word).problem().isEmpty()).orElse(true);
    }

    private void checkSpans(Optional<PathTemplate> suffix) {
        boolean both = at.stream().anyMatch(template -> !template.spanning().isEmpty())
                && suffix.stream().anyMatch(template -> !template.spanning().isEmpty());
        if (both && suffix.get().problem().isEmpty()) {
            Word written = suffix.get().written();
            reporter.add(Diagnostic.of(
                    Code.PATH, written.where(), written.text(), "a parameter of the resource spans steps already"));
        }
    }

    private void checkMethod(Operation.Kind kind, Word method) {
        List<String> methods = kind == Operation.Kind.OWN ? OWN_METHODS : METHODS;
        if (!methods.contains(method.text())) {
            reporter.add(Diagnostic.of(Code.METHOD, method.where(), method.text())
                    .hint(DidYouMean.hint(method.text(), methods)
                            .orElse("the methods are " + String.join(", ", methods))));
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
            boolean delete = kind == Operation.Kind.DELETE || isEmptyDelete(written);
            statuses.add(delete ? 204 : 200);
        }
        return Collections.unmodifiableSortedSet(statuses);
    }

    /** An operation with a name of its own that deletes and says of no result. */
    private static boolean isEmptyDelete(ResourceDeclaration.Operation written) {
        return written.method().text().equals("DELETE")
                && written.exchange()
                        .filter(exchange -> exchange.result().isEmpty())
                        .isPresent();
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
