package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The stub of a resource: its place, and a method per operation. */
final class ResourceEmitter {

    private static final TypeVariableName VIEW = TypeVariableName.get("V");

    private final EmitContext context;
    private final Resource resource;
    private final ClassName base;

    ResourceEmitter(EmitContext context, Resource resource) {
        this.context = context;
        this.resource = resource;
        this.base = context.names().base(context.catalog().base(resource.base()));
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(context.names().resource(resource))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.declaration(resource.doc(), "The resource.", resource.where()));
        for (Operation operation : resource.operations()) {
            spec.addField(constant(operation));
        }
        spec.addField(RuntimeClasses.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeClasses.API_CLIENT, "client")
                .addStatement("this.client = client");
        for (ParameterSpec parameter : parameters(resource.parameters())) {
            spec.addField(parameter.type(), parameter.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(parameter).addStatement("this.$1N = $1N", parameter);
        }
        spec.addMethod(constructor.build());
        for (Operation operation : resource.operations()) {
            spec.addMethod(method(operation));
        }
        return spec;
    }

    /** As parameters of Java, for the constructor, the client's method and the operations. */
    List<ParameterSpec> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> ParameterSpec.builder(
                                context.types().unboxed(parameter.type()),
                                context.names().parameter(parameter))
                        .build())
                .toList();
    }

    private FieldSpec constant(Operation operation) {
        CodeBlock statuses = operation.statuses().stream()
                .map(status -> CodeBlock.of("$L", status))
                .collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        RuntimeClasses.OPERATION,
                        context.names().operation(operation),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($L, $L, $L, $L)",
                        RuntimeClasses.OPERATION,
                        JavaText.literal(
                                resource.name() + "." + operation.kind().word()),
                        JavaText.literal(operation.method()),
                        JavaText.literal(operation.path()),
                        statuses)
                .build();
    }

    /**
     * <pre>{@code
     * public <V extends Action> V create(Action.Create<V> request) {
     *     return client.send(CREATE.at(workspace, projectName, pipelineId), request, request::answer);
     * }
     * }</pre>
     */
    private MethodSpec method(Operation operation) {
        List<ParameterSpec> own = parameters(operation.parameters());
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.kind().word())
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
            case GET -> method.returns(base).addStatement("return client.send($L, null, $T::read)", call, base);
            case LIST ->
                method.returns(ParameterizedTypeName.get(ClassName.get(List.class), base))
                        .addStatement("return client.send($L, null, $L)", call, listReader(operation));
            case DELETE -> method.returns(TypeName.VOID).addStatement("client.send($L)", call);
        }
        return method.build();
    }

    private MethodSpec.Builder request(MethodSpec.Builder method, String kind, String name) {
        return method.addTypeVariable(VIEW.withBounds(base))
                .returns(VIEW)
                .addParameter(ParameterizedTypeName.get(base.nestedClass(kind), VIEW), name);
    }

    private CodeBlock listReader(Operation operation) {
        CodeBlock items = CodeBlock.of("list.list($T::read)", base);
        return operation
                .envelope()
                .map(name -> CodeBlock.of("in -> in.envelope($L, list -> $L)", JavaText.literal(name), items))
                .orElse(CodeBlock.of("list -> $L", items));
    }

    private CodeBlock call(Operation operation, List<ParameterSpec> own) {
        List<String> arguments = new ArrayList<>();
        parameters(resource.parameters()).forEach(parameter -> arguments.add("this." + parameter.name()));
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
