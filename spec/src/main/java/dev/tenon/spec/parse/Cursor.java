package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.Severity;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the tokens of a file. A construct ends with its line, unless a bracket is open: outside of brackets, a token on the
 * next line is not accepted.
 */
final class Cursor {

    private static final Set<String> MEMBER_WORDS = Set.of(
            "read",
            "write",
            "create",
            "secret",
            "since",
            "deprecated",
            "require",
            "forbid",
            "exactly",
            "at",
            "all",
            "example");

    /** Words that make the one before them a field or a value, whatever it is. */
    private static final Set<String> GOES_ON = Set.of("in", "is", "matches", "as", "and", "or");

    private final Source source;
    private final List<Token> tokens;
    private final BitSet badLines;
    private final Diagnostics diagnostics;
    private final BitSet usedDocs = new BitSet();
    private final Marks marks = new Marks();
    private int at;
    private int start;
    private int brackets;
    private boolean inJson;
    private int depth;

    Cursor(Source source, Diagnostics diagnostics) {
        Lexer lexer = new Lexer(source, diagnostics);
        this.source = source;
        this.diagnostics = diagnostics;
        this.tokens = lexer.tokens();
        this.badLines = lexer.badLines();
    }

    Source source() {
        return source;
    }

    int position() {
        return at;
    }

    /** Notes what the next token is for. */
    void mark(Lexeme.Role role) {
        marks.set(role, at);
    }

    /** Notes what all tokens since a position are for. */
    void markSince(Lexeme.Role role, int position) {
        marks.set(role, position, at);
    }

    /** All tokens and comments, with what was noted of them. */
    List<Lexeme> lexemes() {
        return marks.lexemes(source, tokens);
    }

    void moveTo(int position) {
        at = position;
    }

    int columnAt(int position) {
        return source.column(tokens.get(position).start());
    }

    int lineAt(int position) {
        return source.line(tokens.get(position).start());
    }

    /** The column of the first token on the line of a position. */
    int columnOfLine(int position) {
        int first = position;
        while (first > 0 && !tokens.get(first).startsLine()) {
            first--;
        }
        return columnAt(first);
    }

    Span spanAt(int position) {
        return span(tokens.get(position));
    }

    /** The column at which the construct that is being read starts. */
    int indentation() {
        return columnAt(start);
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Whether the next token still belongs to the construct that is being read. */
    boolean onLine() {
        return !atEnd() && (at == start || !peek().startsLine() || (brackets > 0 && !startsMember()));
    }

    /** A field or rule on a new line is none that belongs between the brackets: the closing one was forgotten. */
    boolean startsMember() {
        boolean rule = MEMBER_WORDS.contains(peek().text())
                && peek(1).kind() == Token.Kind.NAME
                && !GOES_ON.contains(peek(1).text());
        return !inJson && (rule || FieldStart.at(this, 0));
    }

    /** Between the brackets of JSON everything is JSON. */
    void inJson(boolean json) {
        inJson = json;
    }

    /** A member or declaration starts here, or goes on in spite of the line end. */
    void begin() {
        start = at;
    }

    boolean sees(String sign) {
        return onLine() && peek().isSign(sign);
    }

    boolean seesName(String name) {
        return onLine() && peek().isName(name);
    }

    boolean accept(String sign) {
        boolean seen = sees(sign);
        if (seen) {
            next();
        }
        return seen;
    }

    boolean acceptName(String name) {
        boolean seen = seesName(name);
        if (seen) {
            next();
        }
        return seen;
    }

    Token expect(String sign) {
        if (!sees(sign)) {
            throw expected("`" + sign + "`");
        }
        return next();
    }

    /** A bare name. */
    Word name(String what) {
        return judged(word(what, Token.Kind.NAME));
    }

    private Word judged(Word name) {
        NameJudge.problem(name).ifPresent(this::report);
        return name;
    }

    Word string(String what) {
        return word(what, Token.Kind.STRING);
    }

    private Word word(String what, Token.Kind kind) {
        if (!onLine() || peek().kind() != kind) {
            throw expected(what);
        }
        mark(Lexeme.Role.NAMING);
        return word(next());
    }

    /** A name as JSON has it: bare, or in quotes. */
    Word wireName(String what) {
        if (onLine() && peek().kind() == Token.Kind.STRING) {
            mark(Lexeme.Role.NAMING);
            Word name = word(next());
            if (name.text().isEmpty()) {
                report(Diagnostic.of(Code.EMPTY_NAME, name.where()));
            }
            return judged(name);
        }
        return name(what);
    }

    Optional<Word> optional(Token.Kind kind) {
        return onLine() && peek().kind() == kind ? Optional.of(word("", kind)) : Optional.empty();
    }

    Word word(Token token) {
        return new Word(token.text(), span(token));
    }

    Span span(Token token) {
        return new Span(source, token.start(), token.end());
    }

    /** From the token at a position to the one read last. */
    Span since(int position) {
        Token first = tokens.get(position);
        return new Span(source, first.start(), Math.max(first.end(), previous().end()));
    }

    /** What stands between a token and the one before it: blanks and comments. */
    Span gapBefore(int position) {
        int from = position == 0 ? 0 : tokens.get(position - 1).end();
        int to = tokens.get(position).start();
        return new Span(source, from, to);
    }

    /** What was read since a position, on one line and without comments. */
    String sourceSince(int position) {
        StringBuilder out = new StringBuilder();
        for (int i = position; i < at; i++) {
            Token token = tokens.get(i);
            boolean within =
                    i > position && !token.isSign("]") && !tokens.get(i - 1).isSign("[");
            if (within && token.start() > tokens.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(source.text(), token.start(), token.end());
        }
        return out.toString();
    }

    /** The doc comment above the next token. */
    String takeDoc() {
        usedDocs.set(at);
        return peek().doc().map(Token.Doc::text).orElse("");
    }

    /** Says of the doc comments that nobody took that they are lost. */
    void reportLostDocs() {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Token.Doc> doc = tokens.get(i).doc();
            if (doc.isPresent() && !usedDocs.get(i)) {
                Span where = new Span(source, doc.get().start(), doc.get().end());
                diagnostics.add(Diagnostic.of(Code.LOST_DOC, where)
                        .hint("doc comments stand above declarations, fields, enum values, parameters and operations; "
                                + "`//` starts a plain comment"));
            }
        }
    }

    /** Says nothing of the doc comments passed since a position, where something else is wrong already. */
    void forgiveDocs(int position) {
        usedDocs.set(position, at + 1);
    }

    /** Between brackets, line ends mean nothing. */
    void openBracket() {
        brackets++;
    }

    void closeBracket() {
        brackets--;
    }

    /** One level deeper, until {@link #leave}. */
    void enter() {
        if (depth >= Limits.NESTING) {
            throw fail(Diagnostic.of(Code.TOO_DEEP, span(peek()), Limits.NESTING));
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    /** What an abandoned construct leaves open. */
    record Nesting(int brackets, int depth) {}

    Nesting nesting() {
        return new Nesting(brackets, depth);
    }

    void restore(Nesting nesting) {
        brackets = nesting.brackets();
        depth = nesting.depth();
    }

    Unparsable expected(String what) {
        return expected(what, ExpectedHints.of(what, onLine() ? sourceOf(peek()) : ""));
    }

    private String sourceOf(Token token) {
        return source.text().substring(token.start(), token.end());
    }

    /** Says the same, and goes on as if it were there. */
    void reportExpected(String what) {
        report(Diagnostic.of(Code.EXPECTED, here(), what, found()));
    }

    /** The same with a cure, if one is known. */
    Unparsable expected(String what, Optional<String> hint) {
        return fail(Diagnostic.of(Code.EXPECTED, here(), what, found()).hint(hint));
    }

    Unparsable fail(Diagnostic diagnostic) {
        report(diagnostic);
        return new Unparsable();
    }

    /** Adds a diagnostic, unless something on the line was wrong already: what follows is seldom more than an echo. */
    void report(Diagnostic diagnostic) {
        int line = diagnostic.where().line();
        if (!badLines.get(line)) {
            diagnostics.add(diagnostic);
            // A warning hides no mistake.
            badLines.set(line, diagnostic.code().severity() == Severity.ERROR);
        }
    }

    /** The next token, or the end of the text. */
    Span hereOrEnd() {
        return atEnd() ? new Span(source, previous().end(), previous().end()) : span(peek());
    }

    /** The next token, or the end of the line if that is on another. */
    Span here() {
        return onLine() || at == start
                ? span(peek())
                : new Span(source, previous().end(), previous().end());
    }

    private String found() {
        if (atEnd()) {
            return "the end of the file";
        }
        if (!onLine()) {
            return "the end of the line";
        }
        return "`" + sourceOf(peek()) + "`";
    }
}
