package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import java.util.List;
import java.util.Optional;

/** One resource. */
final class ResourceResolver {

    private final Context context;
    private final TypeResolver types;

    ResourceResolver(Context context, TypeResolver types) {
        this.context = context;
        this.types = types;
    }

    /**
     * The resource as meant.
     *
     * @param base the fields of what lives there
     */
    Resource resolve(ResourceDeclaration written, FieldScope base) {
        ParameterResolver parameters = new ParameterResolver(context, base);
        for (ResourceDeclaration.Parameter parameter : written.parameters()) {
            Site site = Site.of(List.of(written.name().text()), parameter.name());
            parameters.declare(parameter, types.resolve(parameter.type(), site));
        }
        if (!written.complete()) {
            parameters.markIncomplete();
        }
        Optional<Word> path = path(written);
        String at = path.map(Word::text).orElse("");
        OperationResolver operations = new OperationResolver(context.reporter(), at, parameters);
        List<Parameter> ownParameters = path.map(word -> parameters.of(operations.template(word), false))
                .orElse(List.of());
        List<Operation> resolved =
                written.operations().stream().map(operations::resolve).toList();
        if (written.complete() && path.isPresent()) {
            parameters.reportUnused();
        }
        return new Resource(
                written.name().text(),
                written.doc(),
                written.base().text(),
                at,
                ownParameters,
                resolved,
                written.name().where());
    }

    private Optional<Word> path(ResourceDeclaration written) {
        if (written.paths().isEmpty() && written.complete()) {
            context.reporter()
                    .add(Diagnostic.of(
                                    Code.NO_PATH,
                                    written.name().where(),
                                    written.name().text())
                            .hint("write a line such as `at \"/ships/{ship}\"`"));
        }
        Twice.report(context.reporter(), "at", written.paths());
        return written.paths().stream().findFirst();
    }
}
