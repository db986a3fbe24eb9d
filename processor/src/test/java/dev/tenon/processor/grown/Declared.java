package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a spec that grows declares by name, and can refer to.
 *
 * @param objects each with its fields, which may yet grow
 * @param enums each with its values
 */
record Declared(
        Map<String, List<GrownField>> objects,
        Map<String, List<String>> enums,
        List<String> unions,
        Map<String, BodyGrower> mixins,
        List<String> bases) {

    static Declared nothing() {
        return new Declared(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }
}
