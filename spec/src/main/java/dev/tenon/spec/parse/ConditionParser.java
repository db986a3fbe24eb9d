package dev.tenon.spec.parse;

import dev.tenon.spec.document.ConditionExpression;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                || after.isName("is")
                || after.isName("matches");
    }

    private ConditionExpression test() {
        int start = cursor.position();
        if (cursor.seesName("some") && !isSubject(cursor.peek(1))) {
            Word keyword = cursor.word(cursor.next());
            return new ConditionExpression.Some(keyword, singleTest(), cursor.sourceSince(start));
        }
        return singleTest();
    }

    private ConditionExpression singleTest() {
        int start = cursor.position();
        boolean measures = cursor.seesName("size") || cursor.seesName("length");
        if (measures && cursor.peek(1).isName("of")) {
            return sized();
        }
        PathExpression path = path("a condition");
        if (cursor.acceptName("matches")) {
            Word pattern = cursor.string("a pattern in quotes");
            return new ConditionExpression.Matches(path, pattern, cursor.sourceSince(start));
        }
        if (cursor.acceptName("is")) {
            if (!cursor.acceptName("set")) {
                throw ConditionSlips.of(cursor, "`set`");
            }
            return new ConditionExpression.IsSet(path, cursor.sourceSince(start));
        }
        if (cursor.acceptName("in")) {
            return new ConditionExpression.In(path, values(), cursor.sourceSince(start));
        }
        Word operator = operator("`==`, another comparison, `in`, `matches` or `is set`");
        if (cursor.peek().kind() == Token.Kind.NAME && cursor.peek(1).isSign(".")) {
            PathExpression other = path("a field's name");
            return new ConditionExpression.CompareFields(path, operator, other, cursor.sourceSince(start));
        }
        LiteralExpression value = LiteralParser.literal(cursor, "a value");
        return new ConditionExpression.Compare(path, operator, value, cursor.sourceSince(start));
    }

    private ConditionExpression sized() {
        int start = cursor.position();
        Word measure = cursor.word(cursor.next());
        if (!cursor.acceptName("of")) {
            throw cursor.expected("`of`", Optional.empty());
        }
        PathExpression path = path("a field's name");
        Word operator = operator("`==` or another comparison");
        LiteralExpression value = LiteralParser.literal(cursor, "a number");
        return new ConditionExpression.Sized(measure, path, operator, value, cursor.sourceSince(start));
    }

    private Word operator(String expected) {
        if (!cursor.onLine() || !OPERATORS.contains(cursor.peek().text())) {
            throw ConditionSlips.of(cursor, expected);
        }
        return cursor.word(cursor.next());
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
