package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Limits;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The loop over what stands in braces. A member that cannot be read costs one diagnostic, and the next is read. */
final class Members {

    private static final Set<String> CONTINUING = Set.of("when", "unless", "and", "or");

    private final Cursor cursor;
    private static final int NONE = -1;

    private boolean endReported;

    /** The innermost brace that is open. */
    private int open = NONE;

    Members(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads an opening brace, which may stand on the next line, members and the closing brace; false if one of them was wrong. */
    boolean read(Runnable member) {
        return read(member, () -> false);
    }

    /**
     * The same for what stands inline.
     *
     * @param outside whether what comes next belongs to what stands around, so that the closing brace is missing
     */
    boolean read(Runnable member, BooleanSupplier outside) {
        int before = open;
        int column = before == NONE ? cursor.indentation() : Integer.MAX_VALUE;
        boolean opened = opens();
        cursor.enter();
        open = opened ? cursor.position() : cursor.position() - 1;
        if (opened) {
            cursor.mark(Lexeme.Role.OPENS);
            cursor.next();
        }
        boolean complete = opened;
        int count = 0;
        while (!cursor.peek().isSign("}") || isStray(column)) {
            boolean leftOpen = outside.getAsBoolean() || (before != NONE && isLeftOpen(open));
            if (cursor.atEnd() || DeclarationStart.at(cursor, 0) || leftOpen) {
                if (complete || cursor.atEnd()) {
                    reportUnclosed(open, leftOpen ? "this line" : "this declaration");
                }
                cursor.leave();
                open = before;
                return false;
            }
            complete &= cursor.peek().isSign("}")
                    ? refuseBrace()
                    : ++count > Limits.MEMBERS ? refuseMore() : readOne(member);
        }
        cursor.mark(Lexeme.Role.CLOSES);
        cursor.next();
        cursor.leave();
        open = before;
        return complete;
    }

    /** Says that there are too many, and passes over all that are left. */
    private boolean refuseMore() {
        cursor.report(Diagnostic.of(Code.TOO_MANY_MEMBERS, cursor.hereOrEnd(), Limits.MEMBERS));
        int start = cursor.position();
        int nested = 0;
        while (!cursor.atEnd()
                && !DeclarationStart.at(cursor, 0)
                && !(nested == 0 && cursor.peek().isSign("}"))) {
            nested += cursor.peek().isSign("{") ? 1 : cursor.peek().isSign("}") ? -1 : 0;
            cursor.next();
        }
        cursor.forgiveDocs(start);
        return false;
    }

    /** An object that began on one line with its first field, and now a line as far to the left as that, without a comma before. */
    private boolean isLeftOpen(int brace) {
        int line = cursor.lineAt(brace);
        return cursor.peek().startsLine()
                && cursor.lineAt(cursor.position()) > line
                && cursor.lineAt(brace + 1) == line
                && !cursor.previous().isSign(",")
                && cursor.columnAt(cursor.position()) <= cursor.columnOfLine(brace);
    }

    /** A brace too many at the end of a line: the lines below it still belong to the declaration. */
    private boolean isStray(int column) {
        Token next = cursor.peek(1);
        return open != NONE
                && cursor.lineAt(open) < cursor.lineAt(cursor.position())
                && !cursor.peek().startsLine()
                && next.startsLine()
                && next.kind() != Token.Kind.END
                && !next.isSign("}")
                && cursor.columnAt(cursor.position() + 1) > column
                && !DeclarationStart.at(cursor, 1);
    }

    private boolean refuseBrace() {
        Token brace = cursor.next();
        cursor.report(Diagnostic.of(Code.MISPLACED, cursor.span(brace), "a further `}`", "the middle of a declaration")
                .hint("leave it out: the lines below belong to the declaration too"));
        return false;
    }

    /** Whether the brace is there. Without it, indented lines are taken for what it should open. */
    private boolean opens() {
        if (cursor.peek().isSign("{")) {
            return true;
        }
        boolean indented = cursor.peek().startsLine()
                && !cursor.atEnd()
                && !DeclarationStart.at(cursor, 0)
                && cursor.columnAt(cursor.position()) > cursor.indentation();
        if (!indented) {
            throw cursor.expected(
                    "`{`", cursor.peek().kind() == Token.Kind.NAME ? LineSlips.hint(cursor) : Optional.empty());
        }
        cursor.reportExpected("`{`");
        return false;
    }

    private boolean readOne(Runnable member) {
        int start = cursor.position();
        Cursor.Nesting nesting = cursor.nesting();
        cursor.begin();
        cursor.mark(Lexeme.Role.FIRST);
        try {
            member.run();
            separator();
            return true;
        } catch (Unparsable reported) {
            cursor.restore(nesting);
            skip(start);
            return false;
        }
    }

    private void separator() {
        requireEnd();
        if (cursor.peek().isSign(",")) {
            cursor.mark(Lexeme.Role.SEPARATOR);
            cursor.next();
        }
    }

    /** For members that mean something else if a part of their line could not be read: they are rather left out. */
    void requireEnd() {
        boolean ends = cursor.peek().isSign(",") || cursor.peek().isSign("}") || !cursor.onLine();
        if (!ends) {
            throw cursor.expected("a new line or `,`", LineSlips.hint(cursor));
        }
    }

    /**
     * Moves to the next line on which a member may start, or to the closing brace. Lines that are indented deeper than the member, and
     * a brace that is not further to the left, belong to what could not be read.
     */
    void skip(int start) {
        int nested = 0;
        int column = cursor.columnAt(start);
        while (!cursor.atEnd() && !(cursor.position() > start && DeclarationStart.at(cursor, 0))) {
            Token token = cursor.peek();
            boolean later = cursor.position() > start;
            boolean deeper = cursor.columnAt(cursor.position()) > column;
            boolean fresh = token.startsLine() && later && !deeper && !continues(token);
            boolean closes = token.isSign("}");
            if (nested == 0 && (closes ? !isOfMember(token, start, column) : fresh)) {
                break;
            }
            nested += token.isSign("{") ? 1 : closes ? -1 : 0;
            nested = Math.max(nested, 0);
            cursor.next();
        }
        cursor.forgiveDocs(start);
    }

    /** Whether a closing brace without an opening one belongs to the member that is passed over. */
    private boolean isOfMember(Token brace, int start, int column) {
        if (!brace.startsLine()) {
            return open != NONE && cursor.lineAt(open) < cursor.lineAt(start);
        }
        return column > 1 && cursor.columnAt(cursor.position()) >= column;
    }

    private boolean continues(Token token) {
        boolean word = token.kind() == Token.Kind.NAME && CONTINUING.contains(token.text());
        return (word && !FieldStart.at(cursor, 0)) || token.isSign(")") || token.isSign("{");
    }

    private void reportUnclosed(int brace, String next) {
        if (!cursor.atEnd() || !endReported) {
            String before = cursor.atEnd() ? "the end of the file" : next;
            cursor.report(Diagnostic.of(Code.UNCLOSED, cursor.hereOrEnd(), before)
                    .related(cursor.spanAt(brace), "opened here"));
        }
        endReported |= cursor.atEnd();
    }
}
