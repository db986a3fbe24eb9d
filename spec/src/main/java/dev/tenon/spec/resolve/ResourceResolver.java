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
    private final FieldResolver fields;

    ResourceResolver(Context context, FieldResolver fields) {
        this.context = context;
        this.fields = fields;
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
            parameters.declare(parameter, fields.types().resolve(parameter.type(), site));
        }
        if (!written.complete()) {
            parameters.markIncomplete();
        }
        Optional<Word> path = path(written);
        ExchangeResolver exchanges =
                new ExchangeResolver(context, fields, written.name().text());
        OperationResolver operations = new OperationResolver(context.reporter(), path, parameters, exchanges);
        List<Parameter> ownParameters = operations.shared();
        written.operations().forEach(each -> checkFits(each, written));
        List<Operation> resolved =
                written.operations().stream().map(operations::resolve).toList();
        if (written.complete() && (path.isPresent() || written.base().isEmpty())) {
            parameters.reportUnused();
        }
        return new Resource(
                written.name().text(),
                written.doc(),
                written.base().map(Word::text),
                path.map(Word::text).orElse(""),
                ownParameters,
                resolved,
                written.name().where());
    }

    /** Without actions there is nothing to create or list, and without a place of the resource each operation has its own. */
    private void checkFits(ResourceDeclaration.Operation operation, ResourceDeclaration resource) {
        Word name = operation.kind();
        if (resource.base().isEmpty() && operation.exchange().isEmpty()) {
            context.reporter()
                    .add(Diagnostic.of(Code.NO_ACTIONS, name.where(), name.text())
                            .hint("write `resource " + resource.name().text()
                                    + ": Base` with an abstract action, or `op " + name.text() + " "
                                    + operation.method().text() + " …`"));
        } else if (resource.base().isEmpty()
                && resource.complete()
                && resource.paths().isEmpty()
                && operation.suffix().isEmpty()) {
            context.reporter()
                    .add(Diagnostic.of(Code.OPERATION_PATH, name.where(), name.text())
                            .hint("write `op " + name.text() + " "
                                    + operation.method().text() + " \"/path\"`, or `at \"/path\"` in the resource"));
        }
    }

    private Optional<Word> path(ResourceDeclaration written) {
        if (written.paths().isEmpty() && written.complete() && written.base().isPresent()) {
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
