package dev.tenon.spec.resolve;

import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a type expression stands, which is what an inline type without a name is called after.
 *
 * @param owner the id of the declaration or inline object around it
 * @param step what the type is called there: the field's wire name
 * @param field the field's name, for pointing at it
 */
record Site(List<String> owner, String step, Word field) {

    static Site of(List<String> owner, Word field) {
        return new Site(owner, field.text(), field);
    }

    /** A part of the type at this site. */
    Site inner(String part) {
        List<String> path = new ArrayList<>(owner);
        path.add(step);
        return new Site(path, part, field);
    }
}
