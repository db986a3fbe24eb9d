package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of the five operations on actions. */
final class ActionOperationPart {

    private static final TypeVariableName VIEW = TypeVariableName.get("V");

    private final EmitContext context;
    private final Resource resource;
    private final ResourceEmitter resources;

    ActionOperationPart(EmitContext context, Resource resource) {
        this.context = context;
        this.resource = resource;
        this.resources = new ResourceEmitter(context, resource);
    }

    private ClassName base() {
        return context.names().base(context.catalog().base(resource.base().orElseThrow()));
    }

    /**
     * <pre>{@code
     * public <V extends Action> V create(Action.Create<V> request) {
     *     return client.send(CREATE.at(workspace, projectName, pipelineId), request, request::answer);
     * }
     * }</pre>
     */
    MethodSpec method(Operation operation) {
        List<ParameterSpec> own = resources.parameters(operation.parameters());
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc(operation))
                .addParameters(own);
        CodeBlock call = call(operation, own);
        switch (operation.kind()) {
            case CREATE ->
                request(method, "Create", "request")
                        .addStatement("return client.send($L, request, request::answer)", call);
            case UPDATE ->
                request(method, "Update", "changes")
                        .addStatement("return client.send($L, changes, changes::answer)", call);
            case GET -> method.returns(base()).addStatement("return client.send($L, null, $T::read)", call, base());
            case LIST ->
                method.returns(ParameterizedTypeName.get(ClassName.get(List.class), base()))
                        .addStatement("return client.send($L, null, $L)", call, listReader(operation));
            case OWN -> throw new IllegalArgumentException(operation.name());
            case DELETE -> method.returns(TypeName.VOID).addStatement("client.send($L)", call);
        }
        return method.build();
    }

    private MethodSpec.Builder request(MethodSpec.Builder method, String kind, String name) {
        return method.addTypeVariable(VIEW.withBounds(base()))
                .returns(VIEW)
                .addParameter(ParameterizedTypeName.get(base().nestedClass(kind), VIEW), name);
    }

    private CodeBlock listReader(Operation operation) {
        CodeBlock items = CodeBlock.of("list.list($T::read)", base());
        return operation
                .envelope()
                .map(name -> CodeBlock.of("in -> in.envelope($L, list -> $L)", JavaText.literal(name), items))
                .orElse(CodeBlock.of("list -> $L", items));
    }

    private CodeBlock call(Operation operation, List<ParameterSpec> own) {
        List<String> arguments = new ArrayList<>();
        resources.parameters(resource.parameters()).forEach(parameter -> arguments.add("this." + parameter.name()));
        own.forEach(parameter -> arguments.add(parameter.name()));
        return CodeBlock.of("$N.at($L)", context.names().operation(operation), String.join(", ", arguments));
    }

    private CodeBlock doc(Operation operation) {
        String words = switch (operation.kind()) {
            case CREATE -> "Creates one.";
            case LIST -> "All of them.";
            case GET -> "One of them.";
            case UPDATE -> "Changes the fields that are set in the request.";
            case DELETE -> "Deletes one.";
            case OWN -> throw new IllegalArgumentException(operation.name());
        };
        String text = operation.doc().isBlank() ? words : JavaText.doc(operation.doc());
        String scope = operation
                .scope()
                .map(name -> " Needs a token with the scope " + JavaText.code(name) + ".")
                .orElse("");
        boolean typed = operation.kind() == Operation.Kind.CREATE || operation.kind() == Operation.Kind.UPDATE;
        String statuses = operation.statuses().stream().map(String::valueOf).collect(Collectors.joining(" or "));
        CodeBlock parameters = operation.parameters().stream()
                .filter(parameter -> !parameter.doc().isBlank())
                .map(parameter -> CodeBlock.of(
                        "@param $N $L\n", context.names().parameter(parameter), JavaText.doc(parameter.doc())))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "$L\n$L$L@throws $T if anything but $L comes back\n",
                Docs.of(text + scope + " " + JavaText.code(operation.method()) + ", " + Docs.place(operation.where())
                        + "."),
                parameters,
                typed ? "@param <V> what the server answers\n" : "",
                RuntimeClasses.API_EXCEPTION,
                statuses);
    }
}
