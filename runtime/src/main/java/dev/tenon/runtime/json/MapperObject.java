package dev.tenon.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;

/**
 * An object as an object mapper writes it: whole, even if the mapper leaves out nulls and what is empty
 * elsewhere, and with its arrays, even if the mapper writes the only item alone.
 */
@OnlyMarked
final class MapperObject {

    private final Map<String, JsonValue> properties;

    MapperObject(Map<String, JsonValue> properties) {
        this.properties = properties;
    }

    @JsonAnyGetter
    @JsonFormat(without = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
    @JsonInclude(value = Include.ALWAYS, content = Include.ALWAYS)
    Map<String, JsonValue> properties() {
        return properties;
    }
}
