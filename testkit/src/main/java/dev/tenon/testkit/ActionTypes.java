package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;

/** Tells by its discriminator which action a JSON object is. */
record ActionTypes(Catalog catalog, ActionBase base) {

    ActionType of(ObjectNode body) throws Refusal {
        JsonNode type = body.get(base.discriminator());
        if (type == null || !type.isTextual()) {
            throw new Refusal(400, "$." + base.discriminator() + ": must be a string that tells the type");
        }
        return catalog.actionsOf(base).stream()
                .filter(action -> action.wireName().equals(type.textValue()))
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "$." + base.discriminator() + ": no type of this name"));
    }
}
