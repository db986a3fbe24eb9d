package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.names.OperationNames;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of the method of an operation that has a name of its own. */
final class OperationDocs {

    private final Operation operation;
    private final OperationNames names;

    OperationDocs(Operation operation, OperationNames names) {
        this.operation = operation;
        this.names = names;
    }

    /** @param checked whether anything is checked before it is sent */
    CodeBlock of(boolean options, boolean checked) {
        String text = operation.doc().isBlank()
                ? "Calls " + JavaText.code(operation.name()) + "."
                : JavaText.doc(operation.doc());
        String scope = operation
                .scope()
                .map(name -> " Needs a token with the scope " + JavaText.code(name) + ".")
                .orElse("");
        String request = JavaText.code(operation.method());
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(Docs.of(text + scope + " " + request + ", " + Docs.place(operation.where()) + "."))
                .add("\n");
        List<Parameter> all = new ArrayList<>(operation.parameters());
        all.addAll(operation.exchange().orElseThrow().parameters());
        all.stream()
                .filter(parameter -> parameter.field().required())
                .forEach(parameter -> doc.add(Docs.parameter(names.operand(parameter.field()), parameter.field())));
        operation.exchange().flatMap(Exchange::body).ifPresent(body -> doc.add(Docs.body(body)));
        doc.add(options ? "@param options what else there is to say\n" : "");
        if (checked) {
            doc.add(
                    "@throws $T if what is given is missing or breaks a bound; nothing is sent then\n",
                    RuntimeClasses.VIOLATION_EXCEPTION);
        }
        String statuses = operation.statuses().stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return doc.add("@throws $T if anything but $L comes back\n", RuntimeClasses.API_EXCEPTION, statuses)
                .build();
    }
}
