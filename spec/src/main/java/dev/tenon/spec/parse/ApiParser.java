package dev.tenon.spec.parse;

import dev.tenon.spec.document.ApiDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code api Name { … }}. */
final class ApiParser {

    private static final List<String> WORDS = List.of("server", "auth", "errors", "include");

    private final Cursor cursor;
    private final Members members;

    ApiParser(Cursor cursor, Members members) {
        this.cursor = cursor;
        this.members = members;
    }

    ApiDeclaration api(String doc) {
        Word name = cursor.name("the api's name");
        List<ApiDeclaration.Server> servers = new ArrayList<>();
        List<Word> auths = new ArrayList<>();
        List<Word> errors = new ArrayList<>();
        List<Word> includes = new ArrayList<>();
        boolean complete = members.read(() -> {
            if (cursor.seesName("server")) {
                servers.add(server());
            } else if (cursor.acceptName("auth")) {
                auths.add(cursor.name("an auth scheme"));
            } else if (cursor.acceptName("errors")) {
                errors.add(cursor.name("the type of an error's body"));
            } else if (cursor.acceptName("include")) {
                includes.add(cursor.string("a path in quotes"));
            } else {
                throw UnknownWord.fail(cursor, "a line of an api", WORDS);
            }
        });
        return new ApiDeclaration(name, doc, servers, auths, errors, includes, complete);
    }

    private ApiDeclaration.Server server() {
        String doc = cursor.takeDoc();
        Word keyword = cursor.word(cursor.next());
        Optional<Word> name = cursor.optional(Token.Kind.NAME);
        return new ApiDeclaration.Server(name, cursor.string("a base address in quotes"), doc, keyword.where());
    }
}
