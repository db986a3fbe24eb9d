package dev.tenon.testkit;

import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import java.util.Map;

/** An operation and where it is. */
record Route(Resource resource, Operation operation, PathTemplate template) {

    /**
     * A route that a request asked for.
     *
     * @param values what stands at the places of the route's path
     */
    record Match(Route route, Map<String, String> values) {}
}
