package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The stub of a resource: its place, and the methods of its operations. */
final class ResourceEmitter {

    private final EmitContext context;
    private final Resource resource;

    ResourceEmitter(EmitContext context, Resource resource) {
        this.context = context;
        this.resource = resource;
    }

    TypeSpec.Builder type() {
        ClassName name = context.names().resource(resource);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Docs.declaration(resource.doc(), "The resource.", resource.where()));
        for (Operation operation : resource.operations()) {
            spec.addField(constant(operation));
        }
        Patterns patterns = new Patterns();
        MethodSpec constructor = constructor(patterns);
        ActionOperationPart actions = new ActionOperationPart(context, resource);
        List<ExchangePart> exchanges = new ArrayList<>();
        List<MethodSpec> methods = new ArrayList<>();
        for (Operation operation : resource.operations()) {
            if (operation.exchange().isEmpty()) {
                methods.add(actions.method(operation));
            } else {
                ExchangePart exchange = new ExchangePart(context, resource, operation);
                methods.addAll(exchange.methods(patterns));
                exchanges.add(exchange);
            }
        }
        spec.addFields(patterns.fields());
        spec.addField(RuntimeClasses.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL);
        for (ParameterSpec parameter : parameters(resource.parameters())) {
            spec.addField(parameter.type(), parameter.name(), Modifier.PRIVATE, Modifier.FINAL);
        }
        spec.addMethod(constructor).addMethods(methods);
        exchanges.forEach(exchange -> exchange.types().forEach(spec::addType));
        return new InlineTypes(context).addTo(spec, name);
    }

    private MethodSpec constructor(Patterns patterns) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(RuntimeClasses.API_CLIENT, "client");
        List<ParameterSpec> parameters = parameters(resource.parameters());
        List<CodeBlock> checks = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = resource.parameters().get(i);
            checks.addAll(new CheckCode(false, patterns)
                    .of(
                            parameter.type(),
                            JavaText.literal(parameter.wireName()),
                            CodeBlock.of("$N", parameters.get(i))));
        }
        ViolationsCode.add(constructor, checks, resource.name());
        constructor.addStatement("this.client = client");
        parameters.forEach(parameter -> constructor.addParameter(parameter).addStatement("this.$1N = $1N", parameter));
        return constructor.build();
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
                        "$T.of($L, $L, $L, $L)$L",
                        RuntimeClasses.OPERATION,
                        JavaText.literal(resource.name() + "." + operation.name()),
                        JavaText.literal(operation.method()),
                        JavaText.literal(operation.path()),
                        statuses,
                        secrets(operation))
                .build();
    }

    /** So that logs leave the values of these parameters out. */
    private static CodeBlock secrets(Operation operation) {
        CodeBlock names = operation.exchange().stream()
                .flatMap(exchange -> exchange.parameters().stream())
                .filter(parameter -> parameter.field().secret())
                .map(parameter -> JavaText.literal(parameter.wireName()))
                .distinct()
                .collect(CodeBlock.joining(", "));
        return names.isEmpty() ? names : CodeBlock.of(".secret($L)", names);
    }
}
