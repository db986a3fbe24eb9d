package dev.tenon.spec.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What an operation with a name of its own sends and gets.
 *
 * @param javaName the name chosen with {@code as}
 * @param parameters those of query and headers; the path's are the operation's
 * @param body what a request holds
 * @param result what the body of a successful answer holds
 * @param answers the headers of an answer that belong to the result
 */
public record Exchange(
        Optional<String> javaName,
        List<Parameter> parameters,
        Optional<Content> body,
        Optional<Content> result,
        List<Field> answers,
        Optional<Pages> pages) {

    public Exchange {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** Whether the caller says the value of a header; the case of its name does not matter. */
    public boolean sendsHeader(String name) {
        return parameters.stream()
                .anyMatch(each ->
                        each.in() == Parameter.In.HEADER && each.wireName().equalsIgnoreCase(name));
    }
}
