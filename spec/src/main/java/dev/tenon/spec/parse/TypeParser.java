package dev.tenon.spec.parse;

import dev.tenon.spec.document.BoundsExpression;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands after the colon of a field. */
final class TypeParser {

    private final Cursor cursor;
    private final BodyParser bodies;
    private final EnumParser enums;

    TypeParser(Cursor cursor, Members members, BodyParser bodies) {
        this.cursor = cursor;
        this.bodies = bodies;
        this.enums = new EnumParser(cursor, members);
    }

    TypeExpression type() {
        int start = cursor.position();
        TypeExpression first = alternative();
        if (!cursor.sees("|")) {
            return first;
        }
        List<TypeExpression> alternatives = new ArrayList<>(List.of(first));
        while (cursor.accept("|")) {
            alternatives.add(alternative());
        }
        return new TypeExpression.Union(alternatives, cursor.since(start));
    }

    private TypeExpression alternative() {
        int start = cursor.position();
        Cursor.Nesting nesting = cursor.nesting();
        TypeExpression type = single();
        while (cursor.sees("[") || startsMap()) {
            cursor.enter();
            boolean list = cursor.sees("[");
            bracket(list ? "[" : "{");
            bracket(list ? "]" : "}");
            Optional<BoundsExpression> size = bounds();
            type = list
                    ? new TypeExpression.ListOf(type, size, cursor.since(start))
                    : new TypeExpression.MapOf(type, size, cursor.since(start));
        }
        cursor.restore(nesting);
        return type;
    }

    private boolean startsMap() {
        Token after = cursor.peek(1);
        return cursor.sees("{") && after.isSign("}") && !after.startsLine();
    }

    private void bracket(String sign) {
        if (sign.equals("{") || sign.equals("}")) {
            cursor.mark(Lexeme.Role.OF_MAP);
        }
        cursor.expect(sign);
    }

    private TypeExpression single() {
        int start = cursor.position();
        if (cursor.seesName("enum") && startsInline(1)) {
            cursor.next();
            Optional<Word> name = cursor.optional(Token.Kind.NAME);
            return new TypeExpression.InlineEnum(name, enums.inlineBody(), cursor.since(start));
        }
        refuseListOfValues();
        if (cursor.sees("{") || (cursor.seesName("type") && cursor.peek(2).isSign("{"))) {
            boolean named = cursor.acceptName("type");
            Optional<Word> name = named ? Optional.of(cursor.name("a type's name")) : Optional.empty();
            return new TypeExpression.InlineObject(name, bodies.body("an object"), cursor.since(start));
        }
        if (startsConstant()) {
            return new TypeExpression.Constant(LiteralParser.literal(cursor, "a type"), cursor.since(start));
        }
        Word name = cursor.name("a type");
        boolean measured = name.text().equals("duration") && !startsScope();
        Optional<Word> unit = measured ? cursor.optional(Token.Kind.NAME) : Optional.empty();
        Optional<BoundsExpression> bounds = bounds();
        return new TypeExpression.Named(name, unit, bounds, cursor.since(start));
    }

    /** Whether after a result without a unit the scope of the operation follows. */
    private boolean startsScope() {
        Token after = cursor.peek(1);
        boolean named = after.kind() == Token.Kind.NAME || after.kind() == Token.Kind.STRING;
        return cursor.seesName("scope") && named && !after.startsLine();
    }

    private boolean startsConstant() {
        Token.Kind kind = cursor.peek().kind();
        boolean quotedOrNumber = kind == Token.Kind.STRING || kind == Token.Kind.NUMBER;
        return (cursor.onLine() && quotedOrNumber) || cursor.seesName("true") || cursor.seesName("false");
    }

    /** Values without `enum`, or without the brace, would be read as fields, with a mistake at each. */
    private void refuseListOfValues() {
        Token after = cursor.peek(1);
        boolean named = after.kind() == Token.Kind.NAME || after.kind() == Token.Kind.STRING;
        boolean opened = named || after.isSign("(");
        if (cursor.seesName("enum") && opened && !after.startsLine()) {
            cursor.next();
            throw cursor.expected("`{`");
        }
        boolean listed = cursor.peek(2).isSign(",") || cursor.peek(2).isSign("}");
        boolean told = after.isName("enum") && !FieldStart.at(cursor, 1);
        if (cursor.sees("{") && (told || (named && listed))) {
            throw cursor.expected("a type", Optional.of("write `enum` before the brace of a list of values"));
        }
    }

    private boolean startsInline(int ahead) {
        Token token = cursor.peek(ahead);
        return token.isSign("{")
                || (token.kind() == Token.Kind.NAME && cursor.peek(ahead + 1).isSign("{"));
    }

    private Optional<BoundsExpression> bounds() {
        int start = cursor.position();
        if (!cursor.accept("(")) {
            return Optional.empty();
        }
        Optional<BoundsExpression.Range> range = Optional.empty();
        if (!cursor.peek().isName("matches") && !cursor.peek().isName("unique")) {
            range = Optional.of(range());
        }
        boolean more = range.isEmpty() || cursor.accept(",");
        boolean unique = more && cursor.seesName("unique");
        Optional<Word> once = unique ? Optional.of(cursor.word(cursor.next())) : Optional.empty();
        Optional<Word> pattern = more && !unique ? Optional.of(pattern()) : Optional.empty();
        cursor.expect(")");
        return Optional.of(new BoundsExpression(range, pattern, once, cursor.since(start)));
    }

    private BoundsExpression.Range range() {
        int start = cursor.position();
        Optional<Word> min = end();
        if (!cursor.accept("..")) {
            throw cursor.expected(min.isPresent() ? "`..`" : "a range such as `1..64`, or `matches`");
        }
        Optional<Word> max = end();
        if (min.isEmpty() && max.isEmpty()) {
            throw cursor.expected("a number");
        }
        return new BoundsExpression.Range(min, max, cursor.since(start));
    }

    /** A number, or in quotes a date and the like. */
    private Optional<Word> end() {
        return cursor.optional(cursor.peek().kind() == Token.Kind.STRING ? Token.Kind.STRING : Token.Kind.NUMBER);
    }

    private Word pattern() {
        if (!cursor.acceptName("matches")) {
            throw cursor.expected("`matches`");
        }
        return cursor.string("a pattern in quotes");
    }
}
