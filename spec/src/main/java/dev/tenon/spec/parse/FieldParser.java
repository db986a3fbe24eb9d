package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.DefaultExpression;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.JsonExpression;
import dev.tenon.spec.document.Modifiers;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [modifiers] name [as javaName] : Type [! | ?] [unit] [= default]}. */
final class FieldParser {

    /** In the order in which they must stand; the first three share a rank. */
    private static final List<String> MODIFIERS = List.of("read", "write", "create", "secret", "since", "deprecated");

    private static final int SIDES = 3;

    private static final int LONGEST_SHOWN = 40;

    private final Cursor cursor;
    private final TypeParser types;

    FieldParser(Cursor cursor, TypeParser types) {
        this.cursor = cursor;
        this.types = types;
    }

    TypeParser types() {
        return types;
    }

    /** Whether a modifier stands here, and not a field that is called like one. */
    boolean startsWithModifier() {
        Token word = cursor.peek();
        Token after = cursor.peek(1);
        boolean goesOn = after.kind() == Token.Kind.NAME || after.kind() == Token.Kind.STRING;
        return cursor.onLine() && isModifier(word) && goesOn && !after.startsLine() && !FieldStart.at(cursor, 0);
    }

    private static boolean isModifier(Token word) {
        return word.kind() == Token.Kind.NAME && MODIFIERS.contains(word.text());
    }

    FieldDeclaration field() {
        String doc = cursor.takeDoc();
        Modifiers modifiers = modifiers();
        Word name = cursor.wireName("a field's name");
        Optional<Word> javaName =
                cursor.acceptName("as") ? Optional.of(cursor.name("a name in Java")) : Optional.empty();
        cursor.expect(":");
        TypeExpression type = types.type();
        List<Word> marks = marks();
        Optional<Word> required = last(marks, "!");
        Optional<Word> nullable = last(marks, "?");
        if (marks.size() > 1 && !(required.isPresent() && nullable.isPresent())) {
            Word last = marks.get(marks.size() - 1);
            cursor.report(Diagnostic.of(Code.MARK_TWICE, marks.get(0).where().to(last.where()), last.text())
                    .hint("write `" + shown(type) + last.text() + "`"));
        }
        Optional<Word> unit = cursor.optional(Token.Kind.NAME);
        Optional<DefaultExpression> value = cursor.accept("=") ? Optional.of(defaultValue()) : Optional.empty();
        return new FieldDeclaration(name, javaName, doc, modifiers, type, required, nullable, unit, value);
    }

    private DefaultExpression defaultValue() {
        if (!cursor.sees("[") && !cursor.sees("{")) {
            return LiteralParser.literal(cursor, "a default");
        }
        int start = cursor.position();
        JsonNode value = new JsonParser(cursor).composed();
        return new JsonExpression(value, cursor.sourceSince(start));
    }

    /** All that stand behind the type, of which one is allowed. */
    private List<Word> marks() {
        List<Word> marks = new ArrayList<>();
        while (cursor.sees("!") || cursor.sees("?")) {
            marks.add(cursor.word(cursor.next()));
        }
        return marks;
    }

    /** The type as it stands there, unless it is long. */
    private static String shown(TypeExpression type) {
        String text = type.where().text();
        return text.length() > LONGEST_SHOWN || text.contains("\n") ? "…" : text;
    }

    private static Optional<Word> last(List<Word> marks, String text) {
        return marks.stream().filter(mark -> mark.text().equals(text)).reduce((first, second) -> second);
    }

    private Modifiers modifiers() {
        Modifiers read = Modifiers.NONE;
        Optional<Word> last = Optional.empty();
        while (startsWithModifier()) {
            Word word = cursor.word(cursor.next());
            if (last.isPresent() && rank(word) <= rank(last.get())) {
                cursor.report(Diagnostic.of(
                                Code.MODIFIER,
                                word.where(),
                                word.text(),
                                last.get().text())
                        .hint("the order is: `read`, `write` or `create`, `secret`, `since`, `deprecated`"));
            }
            last = Optional.of(word);
            read = with(read, word);
        }
        return read;
    }

    private static int rank(Word modifier) {
        return Math.max(SIDES - 1, MODIFIERS.indexOf(modifier.text()));
    }

    private Modifiers with(Modifiers read, Word word) {
        return switch (word.text()) {
            case "secret" -> read.withSecret(word);
            case "since" -> read.withSince(since());
            case "deprecated" -> read.withDeprecated(reason(word), replacement());
            default -> read.withSide(word);
        };
    }

    private Word since() {
        if (FieldStart.at(cursor, 0)) {
            throw cursor.expected("a date or version in quotes");
        }
        return cursor.string("a date or version in quotes");
    }

    /** The field after {@code use}, unless that is already the field's name. */
    private Optional<Word> replacement() {
        return !FieldStart.at(cursor, 0) && cursor.acceptName("use")
                ? Optional.of(cursor.wireName("the field to use instead"))
                : Optional.empty();
    }

    /** The text after {@code deprecated}, unless that is already the field's name in quotes. */
    private Word reason(Word word) {
        boolean given = cursor.peek().kind() == Token.Kind.STRING && !FieldStart.at(cursor, 0);
        return given ? cursor.word(cursor.next()) : new Word("", word.where());
    }
}
