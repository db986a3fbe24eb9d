package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Resource;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.HashMap;
import java.util.Map;

/** A resource has one operation of a name, and no two operations are one request. */
final class Operations implements Check {

    @Override
    public void run(Inspection inspection) {
        Map<String, Operation> byRequest = new HashMap<>();
        for (Resource resource : inspection.catalog().resources()) {
            Map<String, Operation> byName = new HashMap<>();
            for (Operation operation : resource.operations()) {
                Operation sameName = byName.putIfAbsent(operation.name(), operation);
                Operation same = byRequest.putIfAbsent(request(operation), operation);
                if (sameName != null) {
                    inspection.report(Diagnostic.of(Code.DUPLICATE_OPERATION, operation.where(), operation.name())
                            .related(sameName.where(), "first declared here"));
                } else if (same != null) {
                    inspection.report(Diagnostic.of(
                                    Code.SAME_REQUEST,
                                    operation.where(),
                                    operation.name(),
                                    same.name(),
                                    operation.method() + " " + operation.path())
                            .related(same.where(), "the other one"));
                }
            }
        }
    }

    /** The names of parameters are invisible on the wire. */
    private static String request(Operation operation) {
        return operation.method() + " " + operation.path().replaceAll("\\{[^}]*\\}", "{}");
    }
}
