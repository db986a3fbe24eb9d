package dev.tenon.processor.names;

import dev.tenon.spec.Foundation;
import dev.tenon.spec.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** In which packages the classes of declarations are: those of a spec in its own, those that are published already where they are. */
public final class Packages {

    private final String own;
    private final Optional<Foundation> foundation;

    private Packages(String own, Optional<Foundation> foundation) {
        this.own = own;
        this.foundation = foundation;
    }

    /** All in one. */
    public static Packages one(String packageName) {
        return new Packages(packageName, Optional.empty());
    }

    /** Those that are not published in one of their own. */
    public static Packages on(Foundation foundation, String packageName) {
        return new Packages(packageName, Optional.of(foundation));
    }

    /** The package into which classes are emitted. */
    String own() {
        return own;
    }

    boolean isPublished(Span where) {
        return foundation.flatMap(found -> found.packageOf(where)).isPresent();
    }

    /** The package of the class of what is declared at a place. */
    String of(Span where) {
        return foundation.flatMap(found -> found.packageOf(where)).orElse(own);
    }

    /**
     * The first segments of the packages that the class of what is declared at a place knows, which no variable of that may hide. What is
     * published knows its own.
     */
    Set<String> roots(Span where) {
        Set<String> roots = new TreeSet<>(roots(of(where)));
        if (!isPublished(where)) {
            foundation.ifPresent(found -> found.packages().forEach(each -> roots.addAll(roots(each))));
        }
        return roots;
    }

    static Set<String> roots(String packageName) {
        int end = packageName.indexOf('.');
        return Set.of(end < 0 ? packageName : packageName.substring(0, end));
    }
}
