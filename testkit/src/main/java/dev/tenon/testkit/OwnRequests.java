package dev.tenon.testkit;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.check.ValueCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds requests for operations with a name of their own against the spec. */
final class OwnRequests {

    private final Catalog catalog;
    private final BodyRules rules;

    OwnRequests(Catalog catalog) {
        this.catalog = catalog;
        this.rules = new BodyRules(catalog);
    }

    /** The request, if it is one that the spec allows. The values in its path are right, or it would not have come here. */
    OperationRequest read(Route.Match match, IncomingRequest request) throws Refusal {
        Operation operation = match.route().operation();
        Exchange exchange = operation.exchange().orElseThrow();
        Map<String, List<String>> query = RequestQuery.of(request.target());
        List<String> reasons = new ArrayList<>();
        for (Parameter parameter : exchange.parameters()) {
            boolean inQuery = parameter.in() == Parameter.In.QUERY;
            List<String> texts = inQuery
                    ? query.getOrDefault(parameter.wireName(), List.of())
                    : header(parameter, request.headers(parameter.wireName()));
            check((inQuery ? "query " : "header ") + parameter.wireName(), parameter.field(), texts, reasons);
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(400, reasons);
        }
        byte[] body = request.body().orElseThrow(IncomingRequest::tooLarge);
        if (exchange.body().isPresent()) {
            checkBody(exchange.body().get(), operation, request);
        } else if (body.length > 0) {
            throw new Refusal(400, "the body: " + operation.name() + " has none");
        }
        return new OperationRequest(match.values(), query, request.headers(), new OperationRequest.Body(body));
    }

    /** A header with several values has them behind one another, with commas, or stands several times. */
    private static List<String> header(Parameter parameter, List<String> lines) {
        return parameter.type() instanceof ValueType.ListOf
                ? lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .map(String::strip)
                        .toList()
                : lines;
    }

    private void check(String name, Field field, List<String> texts, List<String> reasons) {
        if (texts.isEmpty()) {
            if (field.required()) {
                reasons.add(name + ": is required");
            }
            return;
        }
        if (texts.size() > 1 && !(field.type() instanceof ValueType.ListOf)) {
            reasons.add(name + ": stands " + texts.size() + " times");
        }
        ValueCheck.sent(catalog, field, ParameterText.node(texts, field.type())).stream()
                .map(problem -> name + ": " + (field.secret() ? "is not what the spec asks for" : problem.message()))
                .forEach(reasons::add);
    }

    private void checkBody(Content content, Operation operation, IncomingRequest request) throws Refusal {
        if (content instanceof Content.Raw raw) {
            Optional<String> type = request.headers("Content-Type").stream().findFirst();
            if (type.filter(sent -> MediaTypes.fits(raw.mediaTypes(), sent)).isEmpty()) {
                throw new Refusal(415, "the body must be " + String.join(" or ", raw.mediaTypes()));
            }
        } else if (content instanceof Content.Actions actions) {
            JsonBody body = JsonBody.of(request);
            ActionType type = new ActionTypes(catalog, catalog.base(actions.base())).of(body.object());
            rules.check(type, Example.Kind.CREATE, body);
        } else if (content instanceof Content.Json json) {
            Field field = Parameter.ofPath("the body", Optional.empty(), "", json.type(), operation.where())
                    .field();
            LocatedBody located = new LocatedBody(JsonBody.read(request));
            rules.refuse(ValueCheck.sent(catalog, field, located.value()), located);
        }
    }
}
