package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.OperationNames;
import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of an operation that has a name of its own, and the classes that it needs. */
final class ExchangePart {

    private final EmitContext context;
    private final Resource resource;
    private final Operation operation;
    private final Exchange exchange;
    private final OperationNames names;
    private final ContentCode contents;
    private final AnswerPart answer;

    ExchangePart(EmitContext context, Resource resource, Operation operation) {
        this.context = context;
        this.resource = resource;
        this.operation = operation;
        this.exchange = operation.exchange().orElseThrow();
        this.names = context.names().ownOperation(resource, operation);
        this.contents = new ContentCode(context);
        this.answer = new AnswerPart(context, exchange, names);
    }

    /** The options and the answer, if the operation has some. */
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        if (!optional().isEmpty()) {
            List<Field> fields = optional().stream().map(Parameter::field).toList();
            types.add(new OptionsPart(context, names).type(names.method(), fields));
        }
        if (!exchange.answers().isEmpty()) {
            types.add(answer.type(names.method()));
        }
        return types;
    }

    /** @param patterns where the patterns' constants are kept */
    List<MethodSpec> methods(Patterns patterns) {
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> ofBody = exchange.body()
                .map(content -> contents.checks(content, patterns))
                .orElse(List.of());
        List<CodeBlock> checks =
                Stream.concat(checks(patterns).stream(), ofBody.stream()).toList();
        List<ParameterSpec> checked = callOperands(!ofBody.isEmpty());
        boolean apart =
                !optional().isEmpty() || !checks.isEmpty() || exchange.pages().isPresent();
        CodeBlock call = apart ? CodeBlock.of("$N($L)", names.call(), arguments(checked)) : call();
        if (!optional().isEmpty()) {
            methods.add(withoutOptions(names.method(), result(), operands(true)));
        }
        methods.add(method(call, !checks.isEmpty()));
        exchange.pages().ifPresent(pages -> {
            PagesCode code = new PagesCode(context, exchange, pages);
            if (!optional().isEmpty()) {
                methods.add(withoutOptions(names.allPages(), code.type(), operands(true)));
            }
            methods.add(allPages(code, call));
        });
        if (apart) {
            methods.add(fillIn(checked, checks));
        }
        return methods;
    }

    /**
     * <pre>{@code
     * public Tags list(Consumer<ListOptions> options) {
     *     return client.exchange(listCall(options)).json(Tags::read);
     * }
     * }</pre>
     */
    private MethodSpec method(CodeBlock call, boolean checked) {
        MethodSpec.Builder method = signature(names.method(), result(), operands(true))
                .addParameters(options())
                .addJavadoc(new OperationDocs(operation, names).of(!optional().isEmpty(), checked));
        CodeBlock body = body().map(content -> CodeBlock.of(", $L", content)).orElse(CodeBlock.of(""));
        CodeBlock reply = CodeBlock.of("client.exchange($L$L)", call, body);
        if (!exchange.answers().isEmpty()) {
            method.addStatement("$T reply = $L", RuntimeClasses.REPLY, reply)
                    .addStatement("return $L", answer.of(names.answer()));
        } else if (exchange.result().isPresent()) {
            method.addStatement(
                    "return $L$L", reply, contents.read(exchange.result().get()));
        } else {
            method.addStatement("$L", reply);
        }
        return method.build();
    }

    /**
     * <pre>{@code
     * public Paged<String> listAll(Consumer<ListOptions> options) {
     *     return client.<Tags, String>pages(reply -> reply.json(Tags::read), Tags::tags).byLink(listCall(options));
     * }
     * }</pre>
     */
    private MethodSpec allPages(PagesCode code, CodeBlock call) {
        return signature(names.allPages(), code.type(), operands(true))
                .addParameters(options())
                .addJavadoc(Docs.of("The items of all pages of {@link #" + names.method()
                        + "}, each asked for when its first item is."))
                .addStatement("return $L", code.of(call, body()))
                .build();
    }

    private Optional<CodeBlock> body() {
        return exchange.body().map(contents::write);
    }

    private MethodSpec withoutOptions(String name, TypeName result, List<ParameterSpec> operands) {
        CodeBlock arguments = CodeBlock.of("$L", arguments(operands));
        CodeBlock all =
                operands.isEmpty() ? CodeBlock.of("options -> {}") : CodeBlock.of("$L, options -> {}", arguments);
        // Alone, it would be the statement of a switch.
        CodeBlock call = CodeBlock.of(name.equals("yield") ? "this.$N($L)" : "$N($L)", name, all);
        return signature(name, result, operands)
                .addJavadoc(Docs.of("The same with no options."))
                .addStatement(result.equals(TypeName.VOID) ? "$L" : "return $L", call)
                .build();
    }

    private static MethodSpec.Builder signature(String name, TypeName result, List<ParameterSpec> operands) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameters(operands);
    }

    private TypeName result() {
        if (!exchange.answers().isEmpty()) {
            return names.answer();
        }
        TypeName boxed = exchange.result().map(contents::result).orElse(TypeName.VOID);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    private MethodSpec fillIn(List<ParameterSpec> operands, List<CodeBlock> checks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.call())
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeClasses.CALL)
                .addParameters(operands);
        if (!optional().isEmpty()) {
            method.addStatement("$1T set = new $1T()", names.options()).addStatement("options.accept(set)");
        }
        ViolationsCode.add(method, checks, resource.name() + "." + operation.name());
        return method.addStatement("return $L", call()).build();
    }

    private List<CodeBlock> checks(Patterns patterns) {
        List<CodeBlock> checks = new ArrayList<>();
        for (Parameter parameter : all()) {
            Field field = parameter.field();
            CodeBlock path = JavaText.literal(field.wireName());
            if (parameter.in() != Parameter.In.PATH
                    && field.required()
                    && !context.types().unboxed(field.type()).isPrimitive()) {
                checks.add(CodeBlock.of("violations.required($L, $L)", path, value(parameter)));
            }
            checks.addAll(new CheckCode(field.secret(), patterns).of(field.type(), path, value(parameter)));
        }
        return checks;
    }

    /** {@code LIST.at(this.name).query("n", set.n)}. */
    private CodeBlock call() {
        List<String> places = new ArrayList<>();
        resource.parameters()
                .forEach(each -> places.add("this." + context.names().parameter(each)));
        operation.parameters().forEach(each -> places.add(names.operand(each.field())));
        CodeBlock.Builder call =
                CodeBlock.builder().add("$N.at($L)", context.names().operation(operation), String.join(", ", places));
        // One to a line, for all but the shortest.
        String before = exchange.parameters().size() > 1 ? "\n" : "";
        if (!exchange.sendsHeader("Accept")) {
            ContentCode.accept(exchange.result())
                    .ifPresent(types -> call.add(before + ".header($S, $L)", "Accept", JavaText.literal(types)));
        }
        for (Parameter parameter : exchange.parameters()) {
            call.add(
                    before + ".$L($L, $L)",
                    parameter.in() == Parameter.In.QUERY ? "query" : "header",
                    JavaText.literal(parameter.wireName()),
                    value(parameter));
        }
        return call.build();
    }

    private CodeBlock value(Parameter parameter) {
        Field field = parameter.field();
        return field.required()
                ? CodeBlock.of("$N", names.operand(field))
                : CodeBlock.of("set.$N", names.member(field));
    }

    private Stream<Parameter> required() {
        return all().stream().filter(parameter -> parameter.field().required());
    }

    private List<Parameter> optional() {
        return exchange.parameters().stream()
                .filter(parameter -> !parameter.field().required())
                .toList();
    }

    private List<Parameter> all() {
        return Stream.concat(operation.parameters().stream(), exchange.parameters().stream())
                .toList();
    }

    /** What must be said: of the path, the query and the headers, then the body. */
    private List<ParameterSpec> operands(boolean withBody) {
        List<ParameterSpec> operands = required()
                .map(parameter -> ParameterSpec.builder(
                                context.types().accepted(parameter.type()), names.operand(parameter.field()))
                        .build())
                .collect(Collectors.toList());
        Optional<Content> body = exchange.body().filter(content -> withBody);
        body.ifPresent(content -> operands.add(
                ParameterSpec.builder(contents.body(content), "body").build()));
        return operands;
    }

    private List<ParameterSpec> callOperands(boolean withBody) {
        List<ParameterSpec> operands = new ArrayList<>(operands(withBody));
        operands.addAll(options());
        return operands;
    }

    private List<ParameterSpec> options() {
        return optional().isEmpty()
                ? List.of()
                : List.of(ParameterSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Consumer.class), names.options()), "options")
                        .build());
    }

    private static String arguments(List<ParameterSpec> parameters) {
        return parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    }
}
