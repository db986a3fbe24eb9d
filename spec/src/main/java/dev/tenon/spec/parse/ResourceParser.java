package dev.tenon.spec.parse;

import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code resource name: Base { … }}. */
final class ResourceParser {

    private static final List<String> WORDS = List.of("at", "path", "create", "list", "get", "update", "delete", "op");

    private final Cursor cursor;
    private final Members members;
    private final FieldParser fields;

    ResourceParser(Cursor cursor, Members members, FieldParser fields) {
        this.cursor = cursor;
        this.members = members;
        this.fields = fields;
    }

    ResourceDeclaration resource(String doc) {
        Word name = cursor.name("the resource's name");
        Optional<Word> base = Optional.empty();
        if (!cursor.peek().isSign("{")) {
            cursor.expect(":");
            base = Optional.of(cursor.name("the abstract action that lives there"));
        }
        List<Word> paths = new ArrayList<>();
        List<ResourceDeclaration.Parameter> parameters = new ArrayList<>();
        List<ResourceDeclaration.Operation> operations = new ArrayList<>();
        ExchangeParser exchanges = new ExchangeParser(cursor, members, fields);
        boolean complete = members.read(() -> {
            if (cursor.acceptName("at")) {
                paths.add(cursor.string("a path in quotes"));
            } else if (cursor.seesName("path")) {
                parameters.add(exchanges.path());
            } else if (cursor.seesName("op")) {
                operations.add(exchanges.operation());
            } else if (WORDS.contains(cursor.peek().text())) {
                operations.add(operation());
            } else {
                throw UnknownWord.fail(cursor, "a line of a resource", WORDS);
            }
        });
        return new ResourceDeclaration(name, doc, base, paths, parameters, operations, complete);
    }

    private ResourceDeclaration.Operation operation() {
        String doc = cursor.takeDoc();
        Word kind = cursor.name("an operation");
        Word method = cursor.name("an HTTP method");
        Optional<Word> suffix = cursor.optional(Token.Kind.STRING);
        List<Word> statuses = new ArrayList<>();
        Optional<Word> envelope = Optional.empty();
        if (cursor.accept("->")) {
            envelope = cursor.optional(Token.Kind.NAME).or(() -> cursor.optional(Token.Kind.STRING));
            if (envelope.isEmpty()) {
                statuses(statuses);
            }
        }
        return new ResourceDeclaration.Operation(
                kind, doc, method, suffix, statuses, envelope, scope(cursor), Optional.empty());
    }

    static Optional<Word> scope(Cursor cursor) {
        return cursor.acceptName("scope") ? Optional.of(cursor.wireName("a scope's name")) : Optional.empty();
    }

    private void statuses(List<Word> statuses) {
        do {
            statuses.add(cursor.optional(Token.Kind.NUMBER)
                    .orElseThrow(() -> cursor.expected("a status or the name of a property")));
        } while (cursor.accept("|"));
    }
}
