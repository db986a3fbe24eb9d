package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/**
 * What a condition may look at.
 *
 * @param some {@code some } if the path leads through a list
 * @param optional whether there is anything to ask but its value
 * @param secret whether it is a secret, or in one
 * @param item whether it is an item of a list as a whole
 */
record GrownPlace(String some, String path, GrownType type, boolean optional, boolean secret, boolean item) {

    private static final int DEEPEST = 3;

    /** All of them, into objects and items of lists. */
    static List<GrownPlace> of(List<GrownField> fields) {
        List<GrownPlace> places = new ArrayList<>();
        collect(new GrownPlace("", "", GrownType.ofObject("", fields), false, false, false), 0, places);
        return places;
    }

    private static void collect(GrownPlace outer, int depth, List<GrownPlace> places) {
        if (depth == DEEPEST) {
            return;
        }
        for (GrownField field : outer.type.fields()) {
            if (field.isSent() && !field.constant()) {
                String path = outer.path + (depth == 0 ? "" : ".") + field.name();
                boolean optional = outer.optional || !field.required();
                boolean secret = outer.secret || field.secret();
                GrownPlace place = new GrownPlace(outer.some, path, field.type(), optional, secret, false);
                places.add(place);
                collect(place, depth + 1, places);
                if (field.type().item() != null) {
                    GrownPlace item = new GrownPlace("some ", path, field.type().item(), false, secret, true);
                    if (item.type.isCompared()) {
                        places.add(item);
                    }
                    collect(item, depth + 1, places);
                }
            }
        }
    }

    /** Whether the path alone is enough for the right of a comparison, where a text in quotes would be a value. */
    boolean isBare() {
        return !item && Character.isJavaIdentifierStart(path.charAt(0)) && path.charAt(0) < 128;
    }
}
