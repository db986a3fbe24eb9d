package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Limits;
import java.util.Set;

/** The loop over what stands in braces. A member that cannot be read costs one diagnostic, and the next is read. */
final class Members {

    private static final Set<String> CONTINUING = Set.of("when", "unless", "and", "or");

    private final Cursor cursor;
    private boolean endReported;

    Members(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads an opening brace, which may stand on the next line, members and the closing brace; false if one of them was wrong. */
    boolean read(Runnable member) {
        if (!cursor.peek().isSign("{")) {
            throw cursor.expected("`{`");
        }
        cursor.enter();
        cursor.mark(Lexeme.Role.OPENS);
        Token open = cursor.next();
        boolean complete = true;
        int count = 0;
        while (!cursor.peek().isSign("}")) {
            if (cursor.atEnd() || DeclarationStart.at(cursor, 0)) {
                reportUnclosed(open);
                cursor.leave();
                return false;
            }
            if (++count > Limits.MEMBERS) {
                refuseMore();
                complete = false;
            } else {
                complete &= readOne(member);
            }
        }
        cursor.mark(Lexeme.Role.CLOSES);
        cursor.next();
        cursor.leave();
        return complete;
    }

    /** Says that there are too many, and passes over all that are left. */
    private void refuseMore() {
        cursor.report(Diagnostic.of(Code.TOO_MANY_MEMBERS, cursor.hereOrEnd(), Limits.MEMBERS));
        int start = cursor.position();
        int open = 0;
        while (!cursor.atEnd()
                && !DeclarationStart.at(cursor, 0)
                && !(open == 0 && cursor.peek().isSign("}"))) {
            open += cursor.peek().isSign("{") ? 1 : cursor.peek().isSign("}") ? -1 : 0;
            cursor.next();
        }
        cursor.forgiveDocs(start);
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
        if (cursor.peek().isSign(",")) {
            cursor.mark(Lexeme.Role.SEPARATOR);
            cursor.next();
        } else if (!cursor.peek().isSign("}") && cursor.onLine()) {
            throw cursor.expected("a new line or `,`");
        }
    }

    /** Moves to the next line on which a member may start, or to the closing brace. */
    void skip(int start) {
        int open = 0;
        while (!cursor.atEnd() && !(cursor.position() > start && DeclarationStart.at(cursor, 0))) {
            Token token = cursor.peek();
            boolean fresh = token.startsLine() && cursor.position() > start && !continues(token);
            if (open == 0 && (fresh || token.isSign("}"))) {
                break;
            }
            open += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0;
            cursor.next();
        }
        cursor.forgiveDocs(start);
    }

    private boolean continues(Token token) {
        boolean word = token.kind() == Token.Kind.NAME && CONTINUING.contains(token.text());
        return (word && !FieldStart.at(cursor, 0)) || token.isSign(")") || token.isSign("{");
    }

    private void reportUnclosed(Token open) {
        if (!cursor.atEnd() || !endReported) {
            String before = cursor.atEnd() ? "the end of the file" : "this declaration";
            cursor.report(
                    Diagnostic.of(Code.UNCLOSED, cursor.hereOrEnd(), before).related(cursor.span(open), "opened here"));
        }
        endReported |= cursor.atEnd();
    }
}
