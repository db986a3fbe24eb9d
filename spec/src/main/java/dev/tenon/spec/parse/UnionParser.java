package dev.tenon.spec.parse;

import dev.tenon.spec.document.UnionDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code union Name by property { tag: Type }}. */
final class UnionParser {

    private final Cursor cursor;
    private final Members members;
    private final TypeParser types;

    UnionParser(Cursor cursor, Members members, TypeParser types) {
        this.cursor = cursor;
        this.members = members;
        this.types = types;
    }

    UnionDeclaration union(String doc) {
        Word name = cursor.name("a union's name");
        if (!cursor.acceptName("by")) {
            throw cursor.expected("`by` and the property that tells the alternatives apart");
        }
        Word property = cursor.wireName("the property that tells the alternatives apart");
        List<UnionDeclaration.Alternative> alternatives = new ArrayList<>();
        boolean complete = members.read(() -> alternatives.add(alternative()));
        return new UnionDeclaration(name, doc, property, alternatives, complete);
    }

    private UnionDeclaration.Alternative alternative() {
        String doc = cursor.takeDoc();
        Word tag = cursor.wireName("a value of the property");
        Optional<Word> javaName =
                cursor.acceptName("as") ? Optional.of(cursor.name("a name in Java")) : Optional.empty();
        cursor.expect(":");
        return new UnionDeclaration.Alternative(tag, javaName, doc, types.type());
    }
}
