package dev.tenon.spec.diagnostics;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what there is to choose from, where no name is near to what is written. */
public final class Listing {

    /** More are not read, but searched for. */
    private static final int MOST = 6;

    private Listing() {}

    /** A hint such as {@code its values are `A`, `B`}; none if there is nothing, and the first few of many. */
    public static Optional<String> hint(String words, Collection<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String listed = names.stream().limit(MOST).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return Optional.of(words + " " + listed + (names.size() > MOST ? " and more" : ""));
    }
}
