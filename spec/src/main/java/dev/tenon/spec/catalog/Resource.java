package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place of the API with the operations on what lives there.
 *
 * @param base the name of the {@link ActionBase} whose actions live there, if any do
 * @param path the path template that all operations start with, empty if they share none
 * @param parameters the parameters of that template, in the order of the template
 */
public record Resource(
        String name,
        String doc,
        Optional<String> base,
        String path,
        List<Parameter> parameters,
        List<Operation> operations,
        Span where) {

    public Resource {
        parameters = List.copyOf(parameters);
        operations = List.copyOf(operations);
    }
}
