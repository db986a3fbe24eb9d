package dev.tenon.runtime.json;

import java.util.Map;
import java.util.Set;

/** An object that keeps nothing of what is beside its fields. */
class LooseFields implements JsonFields {

    private final FieldNames names;

    LooseFields(String... names) {
        this.names = FieldNames.of(names);
    }

    @Override
    public final FieldNames fieldNames() {
        return names;
    }

    @Override
    public void readField(int field, JsonReader in) {}

    @Override
    public void writeField(int field, JsonWriter out) {}

    @Override
    public void keepNull(String name) {}

    @Override
    public Set<String> nulls() {
        return Set.of();
    }

    @Override
    public void keepUnlisted(String name, JsonValue value) {}

    @Override
    public Map<String, JsonValue> unlisted() {
        return Map.of();
    }

    @Override
    public void keepRefused(String name) {}

    @Override
    public void keepArrival(Arrival arrival) {}

    @Override
    public Arrival arrival() {
        return Arrival.NONE;
    }
}
