package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text that is one JSON value, as a program or a resource holds it. */
public final class JsonText {

    private JsonText() {}

    /** The value, unless the text is not JSON; what is wrong with it is reported. */
    public static Optional<JsonNode> parse(Source source, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Cursor cursor = new Cursor(source, found);
        Optional<JsonNode> value = whole(cursor);
        List<Span> strings = new ArrayList<>();
        value.ifPresent(node -> addStrings(node, strings));
        found.sorted().stream()
                .filter(diagnostic -> !isOfSpecsOnly(diagnostic, strings))
                .forEach(diagnostics::add);
        return value;
    }

    private static Optional<JsonNode> whole(Cursor cursor) {
        try {
            return Optional.of(new JsonParser(cursor).whole());
        } catch (Unparsable reported) {
            return Optional.empty();
        }
    }

    /** Specs show invisible characters as escapes; in the strings of JSON all but control characters may stand. */
    private static boolean isOfSpecsOnly(Diagnostic diagnostic, List<Span> strings) {
        Span where = diagnostic.where();
        return diagnostic.code() == Code.CHARACTER
                && where.text().charAt(0) >= ' '
                && strings.stream().anyMatch(string -> string.start() < where.start() && where.end() < string.end());
    }

    private static void addStrings(JsonNode node, List<Span> strings) {
        if (node instanceof JsonNode.Str) {
            strings.add(node.where());
        } else if (node instanceof JsonNode.Arr array) {
            array.items().forEach(item -> addStrings(item, strings));
        } else if (node instanceof JsonNode.Obj object) {
            for (JsonNode.Member member : object.members()) {
                strings.add(member.where());
                addStrings(member.value(), strings);
            }
        }
    }
}
