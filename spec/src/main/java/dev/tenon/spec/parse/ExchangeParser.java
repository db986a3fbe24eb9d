package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ContentExpression;
import dev.tenon.spec.document.ExchangeDeclaration;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.PagesExpression;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code op name METHOD "/suffix" -> 200 Type scope NAME { … }}. */
final class ExchangeParser {

    private static final List<String> WORDS = List.of("path", "query", "header", "body", "answer", "pages");

    private final Cursor cursor;
    private final Members members;
    private final FieldParser fields;

    ExchangeParser(Cursor cursor, Members members, FieldParser fields) {
        this.cursor = cursor;
        this.members = members;
        this.fields = fields;
    }

    /** The lines of the block, as they come. */
    private record Lines(
            List<ResourceDeclaration.Parameter> paths,
            List<FieldDeclaration> queries,
            List<FieldDeclaration> headers,
            List<ContentExpression> bodies,
            List<FieldDeclaration> answers,
            List<PagesExpression> pages) {

        static Lines none() {
            return new Lines(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    ResourceDeclaration.Operation operation() {
        String doc = cursor.takeDoc();
        cursor.next();
        Word name = cursor.name("the operation's name");
        Optional<Word> javaName = javaName();
        Word method = cursor.name("an HTTP method");
        Optional<Word> suffix = cursor.optional(Token.Kind.STRING);
        List<Word> statuses = new ArrayList<>();
        Optional<ContentExpression> result = goesOn("->") ? result(statuses) : Optional.empty();
        Optional<Word> scope = ResourceParser.scope(cursor);
        refuseEmpty();
        Lines lines = Lines.none();
        boolean complete = !cursor.peek().isSign("{") || members.read(() -> line(lines));
        ExchangeDeclaration exchange = new ExchangeDeclaration(
                javaName,
                result,
                lines.paths(),
                lines.queries(),
                lines.headers(),
                lines.bodies(),
                lines.answers(),
                lines.pages(),
                complete);
        return new ResourceDeclaration.Operation(
                name, doc, method, suffix, statuses, Optional.empty(), scope, Optional.of(exchange));
    }

    /** Behind a result, empty braces on one line make a map of it. On two lines they must not mean something else. */
    private void refuseEmpty() {
        if (cursor.sees("{") && cursor.peek(1).isSign("}")) {
            cursor.next();
            throw cursor.expected("a line of an operation", Optional.of("take the empty braces out"));
        }
    }

    /** {@code path name [as javaName]: Type}. */
    ResourceDeclaration.Parameter path() {
        String doc = cursor.takeDoc();
        cursor.next();
        Word name = cursor.wireName("a parameter's name");
        Optional<Word> javaName = javaName();
        cursor.expect(":");
        return new ResourceDeclaration.Parameter(
                name, javaName, doc, fields.types().type());
    }

    private Optional<Word> javaName() {
        return cursor.acceptName("as") ? Optional.of(cursor.name("a name in Java")) : Optional.empty();
    }

    /** Takes a sign, be it on the next line: no member starts with one. */
    private boolean goesOn(String sign) {
        boolean seen = cursor.peek().isSign(sign);
        if (seen) {
            cursor.next();
        }
        return seen;
    }

    /** {@code 200 | 201 Type}, of which one may be missing. */
    private Optional<ContentExpression> result(List<Word> statuses) {
        Optional<Word> status = cursor.optional(Token.Kind.NUMBER);
        while (status.isPresent()) {
            statuses.add(status.get());
            status = cursor.accept("|")
                    ? Optional.of(cursor.optional(Token.Kind.NUMBER).orElseThrow(() -> cursor.expected("a status")))
                    : Optional.empty();
        }
        boolean scope = cursor.seesName("scope") && !cursor.peek(1).startsLine() && isName(cursor.peek(1));
        boolean more = cursor.onLine() && isName(cursor.peek()) && !scope;
        if (!more && statuses.isEmpty()) {
            throw cursor.expected("a status, a type or a media type in quotes");
        }
        return more ? Optional.of(content("a type or a media type in quotes")) : Optional.empty();
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.STRING;
    }

    private ContentExpression content(String what) {
        int start = cursor.position();
        List<Word> mediaTypes = new ArrayList<>();
        Optional<Word> mediaType = cursor.optional(Token.Kind.STRING);
        while (mediaType.isPresent()) {
            mediaTypes.add(mediaType.get());
            mediaType = goesOn("|") ? Optional.of(cursor.string("a media type in quotes")) : Optional.empty();
        }
        if (mediaTypes.isEmpty() && (!cursor.onLine() || !startsType())) {
            throw cursor.expected(what);
        }
        Optional<TypeExpression> type =
                mediaTypes.isEmpty() ? Optional.of(fields.types().type()) : Optional.empty();
        return new ContentExpression(type, mediaTypes, cursor.since(start));
    }

    private boolean startsType() {
        return cursor.peek().kind() == Token.Kind.NAME || cursor.peek().isSign("{");
    }

    private void line(Lines lines) {
        if (cursor.seesName("path")) {
            lines.paths().add(path());
        } else if (cursor.seesName("query")) {
            lines.queries().add(field());
        } else if (cursor.seesName("header")) {
            lines.headers().add(field());
        } else if (cursor.seesName("answer")) {
            lines.answers().add(field());
        } else if (cursor.acceptName("body")) {
            lines.bodies().add(content("a type or a media type in quotes"));
        } else if (cursor.seesName("pages")) {
            lines.pages().add(pages());
        } else {
            throw UnknownWord.fail(cursor, "a line of an operation", WORDS);
        }
    }

    private FieldDeclaration field() {
        String doc = cursor.takeDoc();
        Word keyword = cursor.word(cursor.next());
        FieldDeclaration field = fields.field().withDoc(doc);
        field.modifiers().side().ifPresent(side -> misplaced(side, keyword));
        field.nullable().ifPresent(mark -> misplaced(mark, keyword));
        return field;
    }

    private void misplaced(Word word, Word keyword) {
        String where = keyword.text().equals("answer") ? "a header of an answer" : "a parameter";
        cursor.report(Diagnostic.of(Code.MISPLACED, word.where(), "`" + word.text() + "`", where)
                .hint("`read`, `write` and `?` belong to fields of JSON"));
    }

    private PagesExpression pages() {
        Word keyword = cursor.word(cursor.next());
        Optional<PathExpression> items = Optional.empty();
        if (!cursor.seesName("by") || !isWay(cursor.peek(1))) {
            items = Optional.of(new ConditionParser(cursor).path("the field that holds the items, or `by`"));
        }
        if (!cursor.acceptName("by")) {
            throw cursor.expected("`by`");
        }
        Word by = cursor.name("`link`, `number` or `cursor`");
        return switch (by.text()) {
            case "link" ->
                new PagesExpression(keyword, items, by, Optional.empty(), Optional.empty(), Optional.empty());
            case "number" -> byNumber(keyword, items, by);
            case "cursor" -> byCursor(keyword, items, by);
            default ->
                throw cursor.fail(
                        Diagnostic.of(Code.EXPECTED, by.where(), "`link`, `number` or `cursor`", "`" + by.text() + "`")
                                .hint("pages follow a `Link` header, are numbered, or name the next one in a field"));
        };
    }

    private static boolean isWay(Token token) {
        return token.isName("link") || token.isName("number") || token.isName("cursor");
    }

    private PagesExpression byNumber(Word keyword, Optional<PathExpression> items, Word by) {
        Word parameter = cursor.wireName("the query parameter that takes the number");
        Optional<Word> from = Optional.empty();
        if (cursor.acceptName("from")) {
            from = Optional.of(cursor.optional(Token.Kind.NUMBER)
                    .orElseThrow(() -> cursor.expected("the number of the first page")));
        }
        return new PagesExpression(keyword, items, by, Optional.empty(), Optional.of(parameter), from);
    }

    private PagesExpression byCursor(Word keyword, Optional<PathExpression> items, Word by) {
        PathExpression field = new ConditionParser(cursor).path("the field that holds the next page's cursor");
        if (!cursor.acceptName("in")) {
            throw cursor.expected("`in` and the query parameter that takes the cursor");
        }
        Word parameter = cursor.wireName("the query parameter that takes the cursor");
        return new PagesExpression(keyword, items, by, Optional.of(field), Optional.of(parameter), Optional.empty());
    }
}
