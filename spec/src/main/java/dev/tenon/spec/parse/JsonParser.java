package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads JSON: that of examples and defaults, and texts that are nothing else. */
final class JsonParser {

    private final Cursor cursor;

    JsonParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** An object; after a mistake in it, what is left of it is passed over. */
    JsonNode.Obj object() {
        if (!cursor.peek().isSign("{")) {
            throw cursor.expected("a JSON object");
        }
        int start = cursor.position();
        try {
            JsonNode.Obj object = (JsonNode.Obj) inBrackets();
            refuseComments(start, "write it above the example");
            return object;
        } catch (Unparsable reported) {
            skipFrom(start);
            throw reported;
        }
    }

    /** An array or an object at the end of a field; after a mistake in it, what is left is passed over if its end is in sight. */
    JsonNode composed() {
        int start = cursor.position();
        try {
            JsonNode value = inBrackets();
            refuseComments(start, "write it above the field");
            return value;
        } catch (Unparsable reported) {
            skipIfClosed(start);
            throw reported;
        }
    }

    private JsonNode inBrackets() {
        int start = cursor.position();
        cursor.openBracket();
        cursor.inJson(true);
        try {
            JsonNode value = value();
            cursor.closeBracket();
            cursor.markSince(Lexeme.Role.JSON, start);
            return value;
        } finally {
            cursor.inJson(false);
        }
    }

    /** Any value, which is the whole text. */
    JsonNode whole() {
        cursor.openBracket();
        cursor.inJson(true);
        JsonNode value = value();
        if (!cursor.atEnd()) {
            throw cursor.expected("the end of the JSON");
        }
        for (int i = 0; i <= cursor.position(); i++) {
            refuseComment(cursor.gapBefore(i), "leave it out");
        }
        return value;
    }

    private JsonNode value() {
        Token token = cursor.peek();
        Span where = cursor.span(token);
        int start = cursor.position();
        if (token.isSign("{")) {
            return objectAt(start);
        }
        if (token.isSign("[")) {
            return array(start);
        }
        JsonNode leaf = switch (token.kind()) {
            case STRING -> new JsonNode.Str(token.text(), where);
            case NUMBER -> new JsonNode.Num(token.text(), where);
            case NAME -> word(token, where);
            default -> throw cursor.expected("a JSON value");
        };
        cursor.next();
        return leaf;
    }

    private JsonNode word(Token token, Span where) {
        return switch (token.text()) {
            case "true" -> new JsonNode.Bool(true, where);
            case "false" -> new JsonNode.Bool(false, where);
            case "null" -> new JsonNode.Null(where);
            default -> throw cursor.expected("a JSON value");
        };
    }

    private JsonNode.Obj objectAt(int start) {
        cursor.enter();
        cursor.next();
        List<JsonNode.Member> members = new ArrayList<>();
        if (!cursor.accept("}")) {
            do {
                members.add(member());
            } while (cursor.accept(","));
            close("}");
        }
        cursor.leave();
        return new JsonNode.Obj(members, cursor.since(start));
    }

    private JsonNode.Member member() {
        Token name = cursor.peek();
        if (name.kind() != Token.Kind.STRING) {
            throw cursor.expected("a property's name in quotes");
        }
        cursor.next();
        cursor.expect(":");
        return new JsonNode.Member(name.text(), cursor.span(name), value());
    }

    private JsonNode.Arr array(int start) {
        cursor.enter();
        cursor.next();
        List<JsonNode> items = new ArrayList<>();
        if (!cursor.accept("]")) {
            do {
                items.add(value());
            } while (cursor.accept(","));
            close("]");
        }
        cursor.leave();
        return new JsonNode.Arr(items, cursor.since(start));
    }

    private void close(String sign) {
        if (!cursor.accept(sign)) {
            throw cursor.expected("`,` or `" + sign + "`");
        }
    }

    /** Emitted documentation and other tools take the text as it stands, and it must be JSON to them too. */
    private void refuseComments(int start, String hint) {
        int end = cursor.position();
        for (int i = start + 1; i < end; i++) {
            if (refuseComment(cursor.gapBefore(i), hint)) {
                cursor.forgiveDocs(start);
            }
        }
    }

    private boolean refuseComment(Span gap, String hint) {
        int slash = gap.text().indexOf('/');
        if (slash >= 0) {
            int from = gap.start() + slash;
            cursor.report(Diagnostic.of(Code.JSON_COMMENT, new Span(gap.source(), from, from + 2))
                    .hint(hint));
        }
        return slash >= 0;
    }

    /**
     * A bracket that is forgotten is not sought among the fields below, which start as far to the left, nor behind the end of another
     * bracket or the start of another default.
     */
    private void skipIfClosed(int start) {
        int mistake = cursor.position();
        Deque<String> ends = new ArrayDeque<>();
        cursor.moveTo(start);
        do {
            Token token = cursor.peek();
            if (token.isSign("{") || token.isSign("[")) {
                ends.push(token.isSign("{") ? "}" : "]");
            } else if (closes(token) && !token.isSign(ends.pop())) {
                cursor.moveTo(mistake);
                return;
            }
            cursor.next();
        } while (!ends.isEmpty() && !cursor.atEnd() && isInside());
        if (!ends.isEmpty()) {
            cursor.moveTo(mistake);
        }
    }

    private boolean isInside() {
        Token token = cursor.peek();
        if (!token.startsLine()) {
            return !token.isSign("=");
        }
        int indent = cursor.columnAt(cursor.position()) - cursor.indentation();
        return indent > 0 || (indent == 0 && closes(token));
    }

    private static boolean closes(Token token) {
        return token.isSign("}") || token.isSign("]");
    }

    private void skipFrom(int start) {
        cursor.moveTo(start);
        int open = 0;
        do {
            open += cursor.peek().isSign("{") ? 1 : cursor.peek().isSign("}") ? -1 : 0;
            cursor.next();
        } while (open > 0 && !cursor.atEnd() && !DeclarationStart.at(cursor, 0));
    }
}
