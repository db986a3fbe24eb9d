package dev.tenon.spec.parse;

import dev.tenon.spec.document.EnumBody;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads the values of an enum. */
final class EnumParser {

    private final Cursor cursor;
    private final Members members;

    EnumParser(Cursor cursor, Members members) {
        this.cursor = cursor;
        this.members = members;
    }

    EnumBody body() {
        return body(() -> false);
    }

    /** At a field, after whose line other fields come: they are no values, if a brace is missing. */
    EnumBody inlineBody() {
        return body(() -> cursor.peek().startsLine() && cursor.startsMember());
    }

    private EnumBody body(BooleanSupplier outside) {
        List<EnumBody.Value> values = new ArrayList<>();
        boolean complete = members.read(() -> values.add(value()), outside);
        return new EnumBody(values, complete);
    }

    private EnumBody.Value value() {
        String doc = cursor.takeDoc();
        Word name = cursor.wireName("a value");
        Optional<Word> javaName =
                cursor.acceptName("as") ? Optional.of(cursor.name("a name in Java")) : Optional.empty();
        return new EnumBody.Value(name, javaName, doc);
    }
}
