package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Content;
import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Requests and answers that carry a body are of a kind that may, and raw ones say what they are. */
final class Contents implements Check {

    private static final String NAME = "[A-Za-z0-9!#$&^_.+-]+";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("\\*/\\*|" + NAME + "/(\\*|" + NAME + ")( *; *" + NAME + "=" + NAME + ")*");

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");
    private static final Set<Integer> EMPTY = Set.of(204, 205);

    @Override
    public void run(Inspection inspection) {
        for (Operation operation : inspection.ownOperations()) {
            Exchange exchange = operation.exchange().orElseThrow();
            exchange.body().ifPresent(body -> checkBody(inspection, operation, body));
            exchange.result().ifPresent(result -> checkResult(inspection, operation, result));
        }
    }

    private static void checkBody(Inspection inspection, Operation operation, Content body) {
        if (WITHOUT_BODY.contains(operation.method())) {
            inspection.report(Diagnostic.of(
                            Code.BODY_MISFIT, inspection.origins().of(body, operation.where()), operation.method())
                    .hint("send it with POST, PUT or PATCH, or say it in `query` lines"));
        }
        if (body instanceof Content.Raw raw && checkMediaTypes(inspection, operation, raw)) {
            boolean open =
                    raw.mediaTypes().size() > 1 || raw.mediaTypes().get(0).contains("*");
            boolean said = operation.exchange().orElseThrow().sendsHeader("Content-Type");
            if (open && !said) {
                inspection.report(
                        Diagnostic.of(Code.MEDIA_TYPE_OPEN, inspection.origins().of(body, operation.where()))
                                .hint("write `header \"Content-Type\" as media_type: string!`"));
            }
        }
    }

    private static void checkResult(Inspection inspection, Operation operation, Content result) {
        Optional<String> problem = operation.method().equals("HEAD")
                ? Optional.of("an answer to `HEAD`")
                : operation.statuses().stream()
                        .filter(EMPTY::contains)
                        .findFirst()
                        .map(status -> "an answer of status " + status);
        problem.ifPresent(what -> inspection.report(
                Diagnostic.of(Code.RESULT_MISFIT, inspection.origins().of(result, operation.where()), what)
                        .hint("take the type out; what its headers say goes into `answer` lines")));
        if (result instanceof Content.Raw raw) {
            checkMediaTypes(inspection, operation, raw);
        }
    }

    private static boolean checkMediaTypes(Inspection inspection, Operation operation, Content.Raw raw) {
        boolean fit = true;
        for (String type : raw.mediaTypes()) {
            if (!MEDIA_TYPE.matcher(type).matches()) {
                fit = false;
                inspection.report(Diagnostic.of(
                                Code.MEDIA_TYPE, inspection.origins().of(raw, operation.where()), type)
                        .hint("write one such as `\"application/octet-stream\"`, or a type without quotes for JSON"));
            }
        }
        return fit;
    }
}
