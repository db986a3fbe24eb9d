package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.ExampleDeclaration;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.RuleDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in the braces of an action, a mixin or an object: fields, rules, examples. */
final class BodyParser {

    private static final List<String> WORDS = List.of(
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

    private static final List<String> KINDS = List.of("create", "update", "response");

    private final Cursor cursor;
    private final Members members;
    private final FieldParser fields;
    private final RuleParser rules;
    private final JsonParser json;

    BodyParser(Cursor cursor, Members members) {
        this.cursor = cursor;
        this.members = members;
        this.fields = new FieldParser(cursor, new TypeParser(cursor, members, this));
        this.rules = new RuleParser(cursor);
        this.json = new JsonParser(cursor);
    }

    TypeParser types() {
        return fields.types();
    }

    FieldParser fields() {
        return fields;
    }

    /** A body in which examples are a mistake. */
    Body body(String what) {
        Body body = actionBody();
        for (ExampleDeclaration example : body.examples()) {
            cursor.report(Diagnostic.of(Code.MISPLACED, example.kind().where(), "an example", what)
                    .hint("examples belong to actions"));
        }
        return body;
    }

    Body actionBody() {
        List<FieldDeclaration> ownFields = new ArrayList<>();
        List<RuleDeclaration> ownRules = new ArrayList<>();
        List<ExampleDeclaration> examples = new ArrayList<>();
        boolean complete = members.read(() -> {
            if (FieldStart.at(cursor, 0) || fields.startsWithModifier()) {
                FieldDeclaration field = fields.field();
                members.requireEnd();
                ownFields.add(field);
            } else if (rules.starts()) {
                RuleDeclaration rule = rules.rule();
                members.requireEnd();
                ownRules.add(rule);
            } else if (cursor.acceptName("example")) {
                examples.add(example());
            } else {
                throw unknown();
            }
        });
        return new Body(ownFields, ownRules, examples, complete);
    }

    private ExampleDeclaration example() {
        Word kind = cursor.name("`create`, `update` or `response`");
        if (!KINDS.contains(kind.text())) {
            cursor.report(Diagnostic.of(Code.EXAMPLE_KIND, kind.where(), kind.text())
                    .hint(DidYouMean.hint(kind.text(), KINDS)
                            .orElse("an example is of a `create`, an `update` or a `response`")));
        }
        Word title = cursor.string("the example's title in quotes");
        return new ExampleDeclaration(kind, title, json.object());
    }

    private Unparsable unknown() {
        Token word = cursor.peek();
        Token after = cursor.peek(1);
        boolean named = word.kind() == Token.Kind.NAME || word.kind() == Token.Kind.STRING;
        if (!named) {
            return cursor.expected("a field or a rule");
        }
        boolean anotherWord =
                !after.startsLine() && (after.kind() == Token.Kind.NAME || after.kind() == Token.Kind.STRING);
        var guess = DidYouMean.hint(word.text(), WORDS);
        if (anotherWord && guess.isPresent()) {
            return cursor.fail(Diagnostic.of(Code.UNKNOWN_WORD, cursor.span(word), "a member", word.text())
                    .hint(guess));
        }
        cursor.next();
        return cursor.expected("`:` and a type");
    }
}
