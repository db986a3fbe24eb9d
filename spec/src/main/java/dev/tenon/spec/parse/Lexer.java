package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Cuts a text into tokens. What is no token is reported and left out; its line is remembered, so that nobody complains again. */
final class Lexer {

    /** Signs of two characters come first. */
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "->", "..", "{", "}", "(", ")", "[", "]", ":", ",", "?", "!", "=", "<", ">", "|",
            ".");

    private final Source source;
    private final String text;
    private final Diagnostics diagnostics;
    private final DocLines docs;
    private final StringToken strings;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet badLines = new BitSet();
    private int at;
    private boolean startsLine = true;

    Lexer(Source source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
        this.docs = new DocLines(text, this::report);
        this.strings = new StringToken(text, this::reportInString);
    }

    /** All tokens; the last is {@link Token.Kind#END}. */
    List<Token> tokens() {
        while (at < text.length()) {
            step();
        }
        startsLine = true;
        add(Token.Kind.END, "", at);
        return tokens;
    }

    /** The lines (from 1) on which something was no token. */
    BitSet badLines() {
        return badLines;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            startsLine = true;
            at++;
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = DocLines.isDoc(text, at) ? docs.read(at) : lineEnd(at);
        } else if (c == '"') {
            StringToken.Read read = strings.read(at);
            add(Token.Kind.STRING, read.value(), read.end());
        } else if (Characters.startsName(c)) {
            int end = nameEnd(at);
            add(Token.Kind.NAME, text.substring(at, end), end);
        } else if (Characters.isDigit(c)
                || (c == '-' && at + 1 < text.length() && Characters.isDigit(text.charAt(at + 1)))) {
            number();
        } else {
            sign();
        }
    }

    private void number() {
        NumberToken number = NumberToken.read(text, at, nameEnd(NumberToken.end(text, at)));
        number.problem()
                .ifPresent(code -> report(Diagnostic.of(code, span(at, number.end()), number.text())
                        .hint(NumberSlips.hint(number.text()))));
        add(Token.Kind.NUMBER, number.problem().isEmpty() ? number.text() : "0", number.end());
    }

    private void sign() {
        Optional<String> sign = signAt(at);
        if (sign.isPresent()) {
            add(Token.Kind.SIGN, sign.get(), at + sign.get().length());
        } else {
            stray();
        }
    }

    private Optional<String> signAt(int offset) {
        return SIGNS.stream().filter(sign -> text.startsWith(sign, offset)).findFirst();
    }

    /** Reports a run of characters that belong to no token as one. */
    private void stray() {
        int start = at;
        while (at < text.length() && isStray(at)) {
            at++;
        }
        Diagnostic diagnostic =
                Diagnostic.of(Code.CHARACTER, span(start, at), Characters.describe(text.codePointAt(start)));
        report(diagnostic.hint(StrayHint.of(text, start)));
        if (Character.isLetter(text.codePointAt(start))) {
            // What follows is the rest of a word, and no name.
            at = nameEnd(at);
        }
        if (text.startsWith("/*", start)) {
            int close = text.substring(start, lineEnd(start)).indexOf("*/");
            at = close < 0 ? lineEnd(start) : start + close + 2;
        }
        if (text.charAt(start) == '#') {
            at = lineEnd(at);
        }
        if (text.charAt(start) == '\'') {
            // Meant as a string, and taken for one, so that what follows can be read.
            int close = text.indexOf('\'', start + 1);
            int end = close < 0 || close > lineEnd(start) ? lineEnd(start) : close + 1;
            at = start;
            add(Token.Kind.STRING, text.substring(start + 1, Math.max(start + 1, end - 1)), end);
        }
    }

    private boolean isStray(int offset) {
        char c = text.charAt(offset);
        return " \t\r\n\"".indexOf(c) < 0
                && !Characters.isInName(c)
                && !text.startsWith("//", offset)
                && signAt(offset).isEmpty();
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && Characters.isInName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, at, end, startsLine, docs.take()));
        startsLine = false;
        at = end;
    }

    private Span span(int start, int end) {
        return new Span(source, start, end);
    }

    private void report(Code code, int start, int end, String argument) {
        report(Diagnostic.of(code, span(start, end), argument));
    }

    private void reportInString(Code code, int start, int end, String argument) {
        Diagnostic diagnostic = Diagnostic.of(code, span(start, end), argument);
        boolean escapable = code == Code.CHARACTER;
        String escape = String.format("\\u%04x", (int) text.charAt(start));
        report(escapable ? diagnostic.hint("in a string it is written `" + escape + "`") : diagnostic);
    }

    private void report(Diagnostic diagnostic) {
        int line = diagnostic.where().line();
        if (!badLines.get(line)) {
            diagnostics.add(diagnostic);
            badLines.set(line);
        }
    }
}
