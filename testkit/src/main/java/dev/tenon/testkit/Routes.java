package dev.tenon.testkit;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All operations of a spec, found by method and path. */
record Routes(List<Route> all) {

    static Routes of(Catalog catalog) {
        List<Route> routes = new ArrayList<>();
        for (Resource resource : catalog.resources()) {
            for (Operation operation : resource.operations()) {
                List<Parameter> parameters = new ArrayList<>(resource.parameters());
                parameters.addAll(operation.parameters());
                routes.add(new Route(resource, operation, new PathTemplate(operation.path(), parameters)));
            }
        }
        routes.sort(Comparator.comparingLong((Route r) -> r.template().fixedSegments())
                .reversed());
        return new Routes(List.copyOf(routes));
    }

    Route.Match find(String method, String rawPath) throws Refusal {
        List<Route.Match> matches = at(rawPath);
        if (matches.isEmpty()) {
            throw new Refusal(404, "nothing at this path");
        }
        for (Route.Match match : matches) {
            if (match.route().operation().method().equals(method)) {
                return match;
            }
        }
        TreeSet<String> allowed = new TreeSet<>();
        matches.forEach(match -> allowed.add(match.route().operation().method()));
        String allow = String.join(", ", allowed);
        throw new Refusal(405, List.of("this path allows only " + allow), Map.of("Allow", allow));
    }

    private List<Route.Match> at(String rawPath) {
        List<String> path = RequestPath.segments(rawPath).orElse(List.of());
        List<Route.Match> matches = new ArrayList<>();
        for (Route route : all) {
            route.template().match(path).ifPresent(values -> matches.add(new Route.Match(route, values)));
        }
        return matches;
    }
}
