package dev.tenon.processor.names;

import com.palantir.javapoet.ClassName;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import java.util.Set;

/** The names that come of one operation that has a name of its own. */
public final class OperationNames {

    private final ClassName resource;
    private final Operation operation;

    OperationNames(ClassName resource, Operation operation) {
        this.resource = resource;
        this.operation = operation;
    }

    private String chosen() {
        return chosen(operation);
    }

    private static String chosen(Operation operation) {
        return operation.exchange().flatMap(Exchange::javaName).orElse(operation.name());
    }

    /** The constant that holds the operation. */
    static String constant(Operation operation) {
        return operation.kind() == Operation.Kind.OWN
                ? JavaNames.constant(chosen(operation))
                : operation.kind().name();
    }

    /** The method that calls it. */
    public String method() {
        return JavaNames.operation(chosen());
    }

    /** The method that goes through all pages. */
    public String allPages() {
        return stem() + "All";
    }

    /** The private method that fills in a call. */
    public String call() {
        return stem() + "Call";
    }

    /** The class that takes the parameters which may be left out. */
    public ClassName options() {
        return resource.nestedClass(JavaNames.type(chosen() + "_Options"));
    }

    /** The record of the result and of the headers that belong to it. */
    public ClassName answer() {
        return resource.nestedClass(JavaNames.type(chosen() + "_Answer"));
    }

    private String stem() {
        return method().replaceAll("_$", "");
    }

    /** A parameter of the method. */
    public String operand(Field field) {
        return JavaNames.operand(field.javaName().orElse(field.wireName()), roots());
    }

    /** The setter of the options, or the component of the answer. */
    public String member(Field field) {
        return EmittedNames.member(field, roots());
    }

    private Set<String> roots() {
        return Packages.roots(resource.packageName());
    }
}
