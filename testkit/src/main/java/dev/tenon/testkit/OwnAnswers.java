package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.check.ValueCheck;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a test lets an operation answer against what the spec lets it answer. */
final class OwnAnswers {

    private final Catalog catalog;

    OwnAnswers(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Everything that is wrong. A status of 400 and more is a refusal, which any operation may answer. */
    List<String> of(Operation operation, OperationAnswer answer) {
        if (answer.status() >= 400 && answer.status() <= 599) {
            return catalog.api()
                    .errors()
                    .filter(type -> answer.body().isPresent())
                    .map(type -> json(answer, new ValueType.ObjectRef(type), operation.where()))
                    .orElse(List.of());
        }
        if (!operation.statuses().contains(answer.status())) {
            return List.of("the status " + answer.status() + " is none of " + operation.statuses());
        }
        Exchange exchange = operation.exchange().orElseThrow();
        List<String> wrong = new ArrayList<>(headers(exchange, answer));
        exchange.result().ifPresent(result -> wrong.addAll(result(result, answer, operation.where())));
        return wrong;
    }

    private List<String> headers(Exchange exchange, OperationAnswer answer) {
        List<String> wrong = new ArrayList<>();
        for (Field field : exchange.answers()) {
            Optional<String> value = Optional.ofNullable(answer.headers().get(field.wireName()))
                    .or(() -> answer.body()
                            .filter(body -> field.wireName().equalsIgnoreCase("Content-Type"))
                            .map(Payload::mediaType));
            boolean computed = field.wireName().equalsIgnoreCase("Content-Length")
                    && answer.body().isPresent();
            if (value.isEmpty() && field.required() && !computed) {
                wrong.add("header " + field.wireName() + ": is promised");
            }
            value.map(text -> ParameterText.node(List.of(text), field.type()))
                    .map(node -> ValueCheck.answered(catalog, field, node))
                    .orElse(List.of())
                    .forEach(problem -> wrong.add("header " + field.wireName() + ": " + problem.message()));
        }
        return wrong;
    }

    private List<String> result(Content result, OperationAnswer answer, Span where) {
        if (answer.body().isEmpty()) {
            return List.of("a body is promised");
        }
        if (result instanceof Content.Raw raw) {
            String mediaType = answer.body().get().mediaType();
            return MediaTypes.fits(raw.mediaTypes(), mediaType)
                    ? List.of()
                    : List.of("the media type " + mediaType + " is none of " + raw.mediaTypes());
        }
        return result instanceof Content.Actions actions
                ? actions(answer, actions)
                : json(answer, ((Content.Json) result).type(), where);
    }

    private List<String> json(OperationAnswer answer, ValueType type, Span where) {
        try {
            LocatedBody body =
                    new LocatedBody(JsonBody.parse(answer.body().orElseThrow().bytes()));
            Field field = Parameter.ofPath("the body", Optional.empty(), "", type, where)
                    .field();
            return words(ValueCheck.answered(catalog, field, body.value()), body, "");
        } catch (Refusal e) {
            return e.reasons();
        }
    }

    private List<String> actions(OperationAnswer answer, Content.Actions actions) {
        try {
            JsonNode body = JsonBody.parse(answer.body().orElseThrow().bytes());
            if (!actions.list()) {
                return action(body, actions, "");
            }
            List<String> wrong = new ArrayList<>(body.isArray() ? List.of() : List.of("$: must be an array"));
            for (int i = 0; body.isArray() && i < body.size(); i++) {
                wrong.addAll(action(body.get(i), actions, "[" + i + "] "));
            }
            return wrong;
        } catch (Refusal e) {
            return e.reasons();
        }
    }

    private List<String> action(JsonNode node, Content.Actions actions, String place) throws Refusal {
        if (!(node instanceof ObjectNode object)) {
            return List.of(place + "$: must be an object");
        }
        LocatedBody body = new LocatedBody(object);
        var type = new ActionTypes(catalog, catalog.base(actions.base())).of(object);
        return words(ValueCheck.answered(catalog, type, body.root()), body, place);
    }

    private static List<String> words(List<Diagnostic> problems, LocatedBody body, String place) {
        return problems.stream()
                .filter(problem -> problem.code() != Code.UNLISTED)
                .map(problem -> place + body.path(problem.where()) + ": " + problem.message())
                .toList();
    }
}
