package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of headers are names of headers, and those that the client sets are left to it. */
final class Headers implements Check {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final Set<String> TAKEN = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-length",
            "expect",
            "host",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    @Override
    public void run(Inspection inspection) {
        for (Operation operation : inspection.ownOperations()) {
            Exchange exchange = operation.exchange().orElseThrow();
            for (Parameter parameter : exchange.parameters()) {
                if (parameter.in() == Parameter.In.HEADER && isName(inspection, parameter.field())) {
                    checkFree(inspection, parameter.field());
                }
            }
            exchange.answers().forEach(answer -> isName(inspection, answer));
        }
    }

    private static boolean isName(Inspection inspection, Field header) {
        boolean fits = NAME.matcher(header.wireName()).matches();
        // An empty name is reported by the parser.
        if (!fits && !header.wireName().isEmpty()) {
            inspection.report(Diagnostic.of(Code.HEADER_NAME, header.where(), header.wireName())
                    .hint("write a name such as `\"X-Request-Id\" as request_id`"));
        }
        return fits;
    }

    private static void checkFree(Inspection inspection, Field header) {
        String name = header.wireName().toLowerCase(Locale.ROOT);
        if (TAKEN.contains(name)) {
            String cure = name.equals("authorization") ? "write `auth bearer` in the api" : "take this line out";
            inspection.report(Diagnostic.of(Code.HEADER_TAKEN, header.where(), header.wireName())
                    .hint(cure));
        }
    }
}
