package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/**
 * What an operation with a name of its own sends and gets: all of {@code op} but its name, method, path, statuses and scope. Lines
 * that may stand once are lists too, so that a second one can be pointed at.
 *
 * @param result what stands after the arrow beside the statuses
 * @param answers the headers of an answer that belong to the result
 */
public record ExchangeDeclaration(
        Optional<Word> javaName,
        Optional<ContentExpression> result,
        List<ResourceDeclaration.Parameter> paths,
        List<FieldDeclaration> queries,
        List<FieldDeclaration> headers,
        List<ContentExpression> bodies,
        List<FieldDeclaration> answers,
        List<PagesExpression> pages,
        boolean complete) {

    public ExchangeDeclaration {
        paths = List.copyOf(paths);
        queries = List.copyOf(queries);
        headers = List.copyOf(headers);
        bodies = List.copyOf(bodies);
        answers = List.copyOf(answers);
        pages = List.copyOf(pages);
    }
}
