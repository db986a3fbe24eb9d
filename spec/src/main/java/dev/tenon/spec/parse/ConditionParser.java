package dev.tenon.spec.parse;

import dev.tenon.spec.document.ConditionExpression;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads conditions: {@code not} binds tighter than {@code and}, {@code and} tighter than {@code or}. */
final class ConditionParser {

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Cursor cursor;

    ConditionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    ConditionExpression condition() {
        return chain("or");
    }

    private ConditionExpression operand(String connective) {
        return connective.equals("or") ? chain("and") : term();
    }

    private ConditionExpression chain(String connective) {
        int start = cursor.position();
        ConditionExpression first = operand(connective);
        if (!goesOn(connective)) {
            return first;
        }
        List<ConditionExpression> terms = new ArrayList<>(List.of(first));
        Word word = cursor.word(cursor.peek());
        while (goesOn(connective)) {
            cursor.mark(Lexeme.Role.BREAKABLE);
            cursor.next();
            terms.add(operand(connective));
        }
        return new ConditionExpression.Chain(word, terms, cursor.sourceSince(start));
    }

    /** The connective may start a line: it goes on with the rule above, unless it is the name of a field. */
    private boolean goesOn(String connective) {
        return cursor.peek().isName(connective) && (cursor.onLine() || !FieldStart.at(cursor, 0));
    }

    private ConditionExpression term() {
        int start = cursor.position();
        cursor.enter();
        ConditionExpression read;
        if (cursor.seesName("not") && !isSubject(cursor.peek(1))) {
            cursor.next();
            read = new ConditionExpression.Not(term(), cursor.sourceSince(start));
        } else if (cursor.accept("(")) {
            cursor.openBracket();
            read = condition();
            cursor.expect(")");
            cursor.closeBracket();
        } else {
            read = test();
        }
        cursor.leave();
        return read;
    }

    /** Whether the token makes the word before it a field's name, such as in {@code not == 3}. */
    private static boolean isSubject(Token after) {
        return (after.kind() == Token.Kind.SIGN
                        && (OPERATORS.contains(after.text()) || after.text().equals(".")))
                || after.isName("in")
                || after.isName("is");
    }

    private ConditionExpression test() {
        int start = cursor.position();
        PathExpression path = path("a condition");
        if (cursor.acceptName("is")) {
            if (!cursor.acceptName("set")) {
                throw cursor.expected("`set`");
            }
            return new ConditionExpression.IsSet(path, cursor.sourceSince(start));
        }
        if (cursor.acceptName("in")) {
            return new ConditionExpression.In(path, values(), cursor.sourceSince(start));
        }
        if (!cursor.onLine() || !OPERATORS.contains(cursor.peek().text())) {
            throw cursor.expected("`==`, another comparison, `in` or `is set`");
        }
        Word operator = cursor.word(cursor.next());
        LiteralExpression value = LiteralParser.literal(cursor, "a value");
        return new ConditionExpression.Compare(path, operator, value, cursor.sourceSince(start));
    }

    private List<LiteralExpression> values() {
        cursor.expect("(");
        cursor.openBracket();
        List<LiteralExpression> values = new ArrayList<>(List.of(LiteralParser.literal(cursor, "a value")));
        while (cursor.accept(",")) {
            values.add(LiteralParser.literal(cursor, "a value"));
        }
        cursor.expect(")");
        cursor.closeBracket();
        return values;
    }

    PathExpression path(String what) {
        int start = cursor.position();
        List<Word> steps = new ArrayList<>(List.of(cursor.wireName(what)));
        while (cursor.accept(".")) {
            steps.add(cursor.wireName("a field's name"));
        }
        return new PathExpression(steps, cursor.since(start));
    }
}
