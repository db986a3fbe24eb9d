package dev.tenon.processor.json;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.Optional;

/** Cures for authors of specs are none for those who only use bindings. */
final class Advice {

    private static final String FILE_END = ", found the end of the file";

    private Advice() {}

    /** The same in words that are about JSON alone. */
    static Diagnostic ofJson(Diagnostic finding) {
        String message = finding.message();
        String ofText = finding.code() == Code.EXPECTED && message.endsWith(FILE_END)
                ? message.replace(FILE_END, ", found the end of the text")
                : message;
        return new Diagnostic(finding.code(), finding.where(), ofText, hint(finding), finding.related());
    }

    private static Optional<String> hint(Diagnostic finding) {
        return finding.hint().flatMap(hint -> switch (finding.code()) {
            case CHARACTER -> character(hint, finding.where().text());
            // What the type of the field could be instead comes after it.
            case WRONG_TOKEN ->
                Optional.of(hint.replaceAll("; where .*", "")).filter(rest -> !rest.startsWith("if the API"));
            default -> Optional.of(hint);
        });
    }

    private static Optional<String> character(String hint, String found) {
        if (found.startsWith("/")) {
            return Optional.of("JSON has no comments");
        }
        return Optional.of(hint).filter(each -> each.contains("string") || each.contains("blank"));
    }
}
