package dev.tenon.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.ValueType;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the actions of one resource look from outside: what names them, where they are, which fields the server adds. */
final class Actions {

    private final Catalog catalog;
    private final ActionBase base;
    private final URI address;
    private final Set<String> keys;
    private final Optional<PathTemplate> itemPath;

    Actions(ActionBase base, Catalog catalog, Resource resource, URI address) {
        this.catalog = catalog;
        this.base = base;
        this.address = address;
        List<Operation> onItems = resource.operations().stream()
                .filter(o -> o.kind() != Operation.Kind.OWN && !o.parameters().isEmpty())
                .toList();
        keys = onItems.stream()
                .flatMap(o -> o.parameters().stream())
                .map(p -> p.wireName())
                .collect(Collectors.toUnmodifiableSet());
        itemPath = onItems.stream().findFirst().map(o -> new PathTemplate(o.path(), List.of()));
    }

    ActionBase base() {
        return base;
    }

    Optional<ActionType> type(String wireName) {
        return catalog.actionsOf(base).stream()
                .filter(t -> t.wireName().equals(wireName))
                .findFirst();
    }

    /** The value that stands for an action in a path: a field that clients choose, or else its number. */
    String key(StoredAction action, String parameter) {
        boolean chosen = fields(action.type())
                .anyMatch(f -> f.wireName().equals(parameter) && f.side().inRequests());
        return chosen && action.sent().has(parameter)
                ? action.sent().get(parameter).asText()
                : Long.toString(action.number());
    }

    /** The action as an answer holds it, its read-only fields first. */
    ObjectNode view(StoredAction action, ActionStore.Place place) {
        List<Field> fields = fields(action.type()).toList();
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            if (field.side() == Side.READ) {
                addMadeUp(view, field, action, place);
            }
        }
        new ResponseView(catalog).of(action.sent(), fields).properties().forEach(m -> {
            view.putIfAbsent(m.getKey(), m.getValue());
        });
        return view;
    }

    private void addMadeUp(ObjectNode view, Field field, StoredAction action, ActionStore.Place place) {
        boolean isKey = keys.contains(field.wireName());
        if (isKey && field.type() instanceof ValueType.Whole) {
            view.put(field.wireName(), action.number());
        } else if (isKey && field.type() instanceof ValueType.Text) {
            view.put(field.wireName(), Long.toString(action.number()));
        } else if (field.type() instanceof ValueType.Uri) {
            itemPath.ifPresent(path -> view.put(field.wireName(), address + path.fill(values(action, place))));
        } else {
            MadeUp.of(field).ifPresent(value -> view.set(field.wireName(), value));
        }
    }

    private Map<String, String> values(StoredAction action, ActionStore.Place place) {
        Map<String, String> values = new HashMap<>(place.values());
        keys.forEach(key -> values.put(key, key(action, key)));
        return values;
    }

    private Stream<Field> fields(ActionType type) {
        List<Field> all = new ArrayList<>(base.fields());
        all.addAll(type.fields());
        return all.stream();
    }
}
