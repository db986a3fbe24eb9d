package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the operations of a spec do. */
final class ApiBehaviour {

    private static final int CREATED = 201;

    private final ActionStore store = new ActionStore();
    private final Catalog catalog;
    private final BodyRules rules;
    private final OwnOperations own;
    private final Map<String, Actions> actions = new HashMap<>();

    ApiBehaviour(Catalog catalog, URI address, OwnOperations own) {
        this.catalog = catalog;
        this.own = own;
        rules = new BodyRules(catalog);
        for (Resource resource : catalog.resources()) {
            resource.base()
                    .ifPresent(base ->
                            actions.put(resource.name(), new Actions(catalog.base(base), catalog, resource, address)));
        }
    }

    Answer perform(Route.Match match, IncomingRequest request) throws Refusal {
        return switch (match.route().operation().kind()) {
            case CREATE -> create(match, JsonBody.of(request));
            case LIST -> list(match);
            case GET -> get(match);
            case UPDATE -> update(match, JsonBody.of(request));
            case DELETE -> delete(match);
            case OWN -> own.perform(match, request);
        };
    }

    private Answer create(Route.Match match, JsonBody body) throws Refusal {
        Actions at = actions(match);
        ActionType type = new ActionTypes(catalog, at.base()).of(body.object());
        rules.check(type, Example.Kind.CREATE, body);
        ActionStore.Place place = place(match);
        StoredAction made = store.add(place, type, body.object());
        Operation operation = match.route().operation();
        int status = operation.statuses().contains(CREATED) ? CREATED : success(operation);
        return Answer.of(status, at.view(made, place));
    }

    private Answer list(Route.Match match) {
        Actions at = actions(match);
        ActionStore.Place place = place(match);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        store.all(place).forEach(action -> items.add(at.view(action, place)));
        Operation operation = match.route().operation();
        JsonNode body = operation
                .envelope()
                .<JsonNode>map(name -> JsonNodeFactory.instance.objectNode().set(name, items))
                .orElse(items);
        return Answer.of(success(operation), body);
    }

    private Answer get(Route.Match match) throws Refusal {
        StoredAction found = find(match);
        return Answer.of(success(match.route().operation()), actions(match).view(found, place(match)));
    }

    private Answer update(Route.Match match, JsonBody body) throws Refusal {
        StoredAction found = find(match);
        Actions at = actions(match);
        String discriminator = at.base().discriminator();
        JsonNode type = body.object().get(discriminator);
        if (type != null && !found.type().wireName().equals(type.textValue())) {
            throw new Refusal(
                    400,
                    "$." + discriminator + ": an update cannot change the type, which is "
                            + found.type().wireName());
        }
        rules.check(found.type(), Example.Kind.UPDATE, body);
        ActionStore.Place place = place(match);
        StoredAction updated =
                store.update(place, found.number(), body.object()).orElseThrow(ApiBehaviour::nothingThere);
        return Answer.of(success(match.route().operation()), at.view(updated, place));
    }

    private Answer delete(Route.Match match) throws Refusal {
        if (!store.remove(place(match), find(match).number())) {
            throw nothingThere();
        }
        return Answer.empty(success(match.route().operation()));
    }

    private StoredAction find(Route.Match match) throws Refusal {
        Actions at = actions(match);
        List<Parameter> keys = match.route().operation().parameters();
        return store.find(
                        place(match),
                        action -> keys.stream()
                                .map(Parameter::wireName)
                                .allMatch(key -> at.key(action, key)
                                        .equals(match.values().get(key))))
                .orElseThrow(ApiBehaviour::nothingThere);
    }

    private static Refusal nothingThere() {
        return new Refusal(404, "nothing has this id");
    }

    private Actions actions(Route.Match match) {
        Actions found = actions.get(match.route().resource().name());
        if (found == null) {
            throw new IllegalStateException("a route of no resource");
        }
        return found;
    }

    private static ActionStore.Place place(Route.Match match) {
        Resource resource = match.route().resource();
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : resource.parameters()) {
            values.put(parameter.wireName(), match.values().getOrDefault(parameter.wireName(), ""));
        }
        return new ActionStore.Place(resource.name(), Map.copyOf(values));
    }

    private static int success(Operation operation) {
        return operation.statuses().first();
    }
}
