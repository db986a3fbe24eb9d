package dev.tenon.testkit;

import dev.tenon.spec.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The operations with a name of their own, and what a test lets them answer. */
final class OwnOperations {

    private final Map<String, Function<OperationRequest, OperationAnswer>> answers = new ConcurrentHashMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final OwnRequests requests;
    private final OwnAnswers check;

    OwnOperations(Catalog catalog) {
        requests = new OwnRequests(catalog);
        check = new OwnAnswers(catalog);
        catalog.resources()
                .forEach(resource -> resource.operations().stream()
                        .filter(operation -> operation.exchange().isPresent())
                        .forEach(operation -> names.add(resource.name() + "." + operation.name())));
    }

    void answer(String name, Function<OperationRequest, OperationAnswer> answer) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("the spec has no `op` " + name + "; it has " + names);
        }
        answers.put(name, answer);
    }

    Answer perform(Route.Match match, IncomingRequest request) throws Refusal {
        String name = match.route().resource().name() + "."
                + match.route().operation().name();
        Function<OperationRequest, OperationAnswer> answer = answers.get(name);
        if (answer == null) {
            throw new Refusal(
                    501,
                    "the spec does not say what " + name + " does; a test says it with `server.answer(\"" + name
                            + "\", request -> …)`");
        }
        OperationAnswer given = answer.apply(requests.read(match, request));
        List<String> wrong = given.isChecked() ? check.of(match.route().operation(), given) : List.of();
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    500,
                    wrong.stream()
                            .map(each -> "the test's answer to " + name + " is none of the spec: " + each)
                            .toList());
        }
        return new Answer(given.status(), given.headers(), given.body());
    }
}
