package dev.tenon.processor;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.testkit.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;

/** What a spec demands of the queries of its operations, which the test server does not look at. */
final class QueryDemands {

    private final Catalog catalog;

    QueryDemands(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> complaints(List<ReceivedRequest> requests) {
        List<String> complaints = new ArrayList<>();
        for (ReceivedRequest request : requests) {
            for (Resource resource : catalog.resources()) {
                for (Operation operation : resource.operations()) {
                    if (isOf(request, operation)) {
                        complaints.addAll(missing(request, operation));
                    }
                }
            }
        }
        return complaints;
    }

    private static boolean isOf(ReceivedRequest request, Operation operation) {
        String path = request.path().replaceFirst("\\?.*", "");
        return operation.method().equals(request.method())
                && path.matches(operation.path().replaceAll("\\{\\w+}", "[^/]+"));
    }

    private static List<String> missing(ReceivedRequest request, Operation operation) {
        return operation.exchange().map(Exchange::parameters).orElse(List.of()).stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY
                        && parameter.field().required())
                .map(Parameter::wireName)
                .filter(name -> !request.path().matches(".*[?&]" + name + "=.*"))
                .map(name -> request + " lacks " + name)
                .toList();
    }
}
