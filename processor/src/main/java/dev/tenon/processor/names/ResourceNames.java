package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that no two methods of a resource become one, and no two parameters of a method. */
final class ResourceNames {

    private final Diagnostics diagnostics;

    ResourceNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Resource resource, ClassName type) {
        Claims methods = Claims.ofMembers(diagnostics);
        Claims constants = Claims.ofMembers(diagnostics);
        Set<String> taken = new HashSet<>();
        for (Operation operation : resource.operations()) {
            OperationNames names = new OperationNames(type, operation);
            String method = operation.exchange().isPresent() ? names.method() : operation.name();
            methods.claim(method, operation.name(), operation.where());
            // Of two operations with one method, what else comes of their names is one as well.
            if (taken.add(method)) {
                constants.claim(OperationNames.constant(operation), operation.name(), operation.where());
                operation.exchange().ifPresent(exchange -> claimFurther(methods, operation, exchange, names));
            }
            operation
                    .exchange()
                    .ifPresentOrElse(
                            exchange -> checkOperands(operation, exchange, names),
                            () -> checkParameters(resource, operation, Packages.roots(type.packageName())));
        }
    }

    private static void claimFurther(Claims methods, Operation operation, Exchange exchange, OperationNames names) {
        methods.claim(names.call(), operation.name(), operation.where());
        if (exchange.pages().isPresent()) {
            methods.claim(names.allPages(), operation.name(), operation.where());
        }
    }

    private void checkParameters(Resource resource, Operation operation, Set<String> roots) {
        Claims claims = Claims.ofMembers(diagnostics);
        List<Parameter> all = new ArrayList<>(resource.parameters());
        all.addAll(operation.parameters());
        all.forEach(parameter ->
                claims.claim(EmittedNames.parameterOf(parameter, roots), parameter.wireName(), parameter.where()));
    }

    /** One name may stand for a header and a parameter of the query on the wire, but not in Java. */
    private void checkOperands(Operation operation, Exchange exchange, OperationNames names) {
        Claims operands = Claims.ofMembers(diagnostics);
        List<Parameter> all = new ArrayList<>(operation.parameters());
        all.addAll(exchange.parameters());
        for (Parameter parameter : all) {
            String what = parameter.in().name().toLowerCase(java.util.Locale.ROOT) + " " + parameter.wireName();
            operands.claim(names.operand(parameter.field()), what, parameter.where());
        }
        Claims components = Claims.ofMembers(diagnostics);
        exchange.result().ifPresent(result -> components.reserve("body", "the body", operation.where()));
        for (Field answer : exchange.answers()) {
            components.claim(names.member(answer), answer.wireName(), answer.where());
        }
    }
}
