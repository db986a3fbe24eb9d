package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Pages;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.ContentExpression;
import dev.tenon.spec.document.ExchangeDeclaration;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.PagesExpression;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the operations of one resource that have a name of their own send and get. */
final class ExchangeResolver {

    private final Context context;
    private final FieldResolver fields;
    private final String resource;

    ExchangeResolver(Context context, FieldResolver fields, String resource) {
        this.context = context;
        this.fields = fields;
        this.resource = resource;
    }

    /** Declares the operation's own parameters of its path. */
    void declare(ExchangeDeclaration written, ParameterResolver parameters, Word operation) {
        for (ResourceDeclaration.Parameter parameter : written.paths()) {
            Site site = Site.of(owner(operation), parameter.name());
            parameters.declare(parameter, fields.types().resolve(parameter.type(), site));
        }
    }

    /** The whole exchange, but for the parameters of the path. */
    Exchange resolve(ExchangeDeclaration written, Word operation) {
        List<Field> queries = fields(written.queries(), operation, false);
        List<Field> headers = fields(written.headers(), operation, true);
        List<Field> answers = fields(written.answers(), operation, true);
        List<Parameter> parameters = new ArrayList<>();
        queries.forEach(field -> parameters.add(new Parameter(Parameter.In.QUERY, field, false)));
        headers.forEach(field -> parameters.add(new Parameter(Parameter.In.HEADER, field, false)));
        twice(written, operation);
        Optional<Content> result = written.result().map(each -> content(each, operation, "result"));
        return new Exchange(
                written.javaName().map(Word::text),
                parameters,
                written.bodies().stream().findFirst().map(each -> content(each, operation, "body")),
                result,
                answers,
                written.pages().stream().findFirst().flatMap(each -> pages(each, result, parameters)));
    }

    private void twice(ExchangeDeclaration written, Word operation) {
        List<Word> bodies = written.bodies().stream()
                .map(each -> new Word(operation.text(), each.where()))
                .toList();
        Twice.report(context.reporter(), "body", bodies);
        Twice.report(
                context.reporter(),
                "pages",
                written.pages().stream().map(PagesExpression::keyword).toList());
    }

    private List<String> owner(Word operation) {
        return List.of(Operation.owner(resource), operation.text());
    }

    private List<Field> fields(List<FieldDeclaration> written, Word operation, boolean headers) {
        Map<String, Word> seen = new LinkedHashMap<>();
        for (FieldDeclaration field : written) {
            Word name = field.name();
            // The names of headers are the same in any case.
            String key = headers ? name.text().toLowerCase(Locale.ROOT) : name.text();
            Word first = seen.putIfAbsent(key, name);
            if (first != null) {
                context.reporter()
                        .add(Diagnostic.of(Code.DUPLICATE_PARAMETER, name.where(), name.text(), "this operation")
                                .related(first.where(), "first declared here"));
            }
        }
        return fields.resolve(owner(operation), new Body(written, List.of(), List.of(), true), Optional.empty());
    }

    private Content content(ContentExpression written, Word operation, String part) {
        if (written.type().isEmpty()) {
            Content raw = new Content.Raw(
                    written.mediaTypes().stream().map(Word::text).toList());
            context.origins().put(raw, written.where());
            return raw;
        }
        TypeExpression type = written.type().get();
        Optional<Content> actions = actions(type, part.equals("result"));
        Content content = actions.orElseGet(() -> {
            Site site = new Site(owner(operation), operation.text() + "_" + part, operation);
            return new Content.Json(fields.types().resolve(type, site));
        });
        context.origins().put(content, written.where());
        return content;
    }

    /** {@code Step} or {@code Step[]}: actions are no type of a field, but may be a result, and one of them a body. */
    private Optional<Content> actions(TypeExpression type, boolean several) {
        boolean list = several && type instanceof TypeExpression.ListOf;
        TypeExpression one = list ? ((TypeExpression.ListOf) type).item() : type;
        return one instanceof TypeExpression.Named named
                        && context.names().isBase(named.name().text())
                ? Optional.of(new Content.Actions(named.name().text(), list))
                : Optional.empty();
    }

    private Optional<Pages> pages(PagesExpression written, Optional<Content> result, List<Parameter> parameters) {
        return new PagesResolver(context, result, parameters).resolve(written);
    }
}
