package dev.tenon.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or an array, as an object mapper reads them.
 *
 * <p>A mapper gives arrays to the creator that takes a collection, and so it does with each token that no creator of the class is
 * for: of {@link MapperTree}, a number. That is why this is a collection; nobody looks for items in it. Which of the two came,
 * {@link NumberOrArray} knows.
 */
final class MapperRest extends AbstractCollection<MapperTree> {

    private static final Pattern JSON = Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

    private final NumberOrArray content;

    private MapperRest(NumberOrArray content) {
        this.content = content;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MapperRest of(NumberOrArray content) {
        return new MapperRest(content);
    }

    JsonValue value() {
        return content.items == null ? number(content.number) : array(content.items);
    }

    private static JsonValue array(List<@Nullable MapperTree> items) {
        List<JsonValue> values = new ArrayList<>();
        for (MapperTree item : items) {
            values.add(MapperTree.valueAt(Integer.toString(values.size()), item));
        }
        return JsonValue.of(values);
    }

    /** Formats other than JSON, and lenient mappers, have numbers that JSON lacks, or spells otherwise. */
    private static JsonValue number(String text) {
        if (JSON.matcher(text).matches()) {
            return JsonValue.number(text);
        }
        try {
            return JsonValue.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new JsonException("", "a number that JSON does not have");
        }
    }

    @Override
    public Iterator<MapperTree> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public int size() {
        return 0;
    }

    /** Sorts the two by the kind of token. */
    @OnlyMarked
    static final class NumberOrArray {

        /** Final, so that a mapper that writes the names of other classes into its JSON does not look for one here. */
        static final class Items extends ArrayList<@Nullable MapperTree> {

            private static final long serialVersionUID = 1L;
        }

        private final String number;
        private final @Nullable List<@Nullable MapperTree> items;

        private NumberOrArray(String number, @Nullable List<@Nullable MapperTree> items) {
            this.number = number;
            this.items = items;
        }

        /**
         * @param number a type that a mapper makes of the text of any number as it is, whatever it is set to turn into strings
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static NumberOrArray of(StringBuilder number) {
            return new NumberOrArray(number.toString(), null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static NumberOrArray of(@JsonSetter(contentNulls = Nulls.SET) Items items) {
            return new NumberOrArray("", items);
        }
    }
}
