package dev.tenon.spec.parse;

import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.RuleDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a rule over several fields. */
final class RuleParser {

    private static final Set<String> WORDS = Set.of("require", "forbid", "exactly", "at", "all");

    private final Cursor cursor;
    private final ConditionParser conditions;

    RuleParser(Cursor cursor) {
        this.cursor = cursor;
        this.conditions = new ConditionParser(cursor);
    }

    /** Whether a rule stands here; {@code require: bool} is a field. */
    boolean starts() {
        Token word = cursor.peek();
        return word.kind() == Token.Kind.NAME && WORDS.contains(word.text()) && !FieldStart.at(cursor, 0);
    }

    RuleDeclaration rule() {
        int start = cursor.position();
        Token word = cursor.next();
        return switch (word.text()) {
            case "require", "forbid" -> demand(start);
            case "exactly" -> count(start, List.of("one", "of"));
            case "all" -> count(start, List.of("or", "none", "of"));
            default -> count(start, List.of(extreme(), "one", "of"));
        };
    }

    private String extreme() {
        if (!cursor.seesName("most") && !cursor.seesName("least")) {
            throw cursor.expected("`most` or `least`");
        }
        return cursor.peek().text();
    }

    private RuleDeclaration demand(int start) {
        Word verb = cursor.word(cursor.previous());
        List<PathExpression> fields = fields();
        return new RuleDeclaration.Demand(verb, fields, guard(), cursor.since(start));
    }

    private RuleDeclaration count(int start, List<String> words) {
        for (String word : words) {
            if (!cursor.acceptName(word)) {
                throw cursor.expected("`" + word + "`");
            }
        }
        Word kind = new Word(cursor.sourceSince(start), cursor.since(start));
        List<PathExpression> fields = fields();
        return new RuleDeclaration.Count(kind, fields, cursor.since(start));
    }

    private List<PathExpression> fields() {
        List<PathExpression> fields = new ArrayList<>(List.of(path()));
        while (cursor.sees(",") && anotherFieldFollows()) {
            cursor.next();
            cursor.begin();
            fields.add(path());
        }
        return fields;
    }

    /** Whether after the comma stands one more field of the rule, and not the next member. */
    private boolean anotherFieldFollows() {
        Token field = cursor.peek(1);
        boolean named = field.kind() == Token.Kind.NAME || field.kind() == Token.Kind.STRING;
        Token after = cursor.peek(2);
        boolean anotherWord =
                !after.startsLine() && (after.kind() == Token.Kind.NAME || after.kind() == Token.Kind.STRING);
        boolean guarded = after.isName("when") || after.isName("unless");
        return named && !FieldStart.at(cursor, 1) && (!anotherWord || guarded);
    }

    private PathExpression path() {
        return conditions.path("a field's name");
    }

    private Optional<RuleDeclaration.Guard> guard() {
        boolean keyword = cursor.peek().isName("when") || cursor.peek().isName("unless");
        if (!keyword || FieldStart.at(cursor, 0)) {
            return Optional.empty();
        }
        int start = cursor.position();
        cursor.mark(Lexeme.Role.BREAKABLE);
        Word word = cursor.word(cursor.next());
        var condition = conditions.condition();
        return Optional.of(new RuleDeclaration.Guard(word, condition, cursor.sourceSince(start)));
    }
}
