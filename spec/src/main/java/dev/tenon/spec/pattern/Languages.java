package dev.tenon.spec.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The languages of the patterns of one spec. Each pattern is read once, and all of them share one measure of effort. */
public final class Languages {

    private final Map<String, Optional<Language>> known = new HashMap<>();
    private final Map<String, CharSet> classes = new HashMap<>();
    private final Effort effort = new Effort();

    /** The language of a pattern that compiles, if it can be judged. */
    public Optional<Language> of(String pattern) {
        return known.computeIfAbsent(pattern, this::read);
    }

    private Optional<Language> read(String pattern) {
        try {
            effort.start();
            Node node = new PatternReader(pattern, this::classOf).read();
            return Optional.of(new Language(new Automaton(node, effort), effort));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private CharSet classOf(String written) throws Unreadable {
        CharSet found = classes.get(written);
        if (found == null) {
            if (effort.isSpentOnClasses()) {
                throw new Unreadable();
            }
            found = CharSet.ofClass(written);
            classes.put(written, found);
        }
        return found;
    }
}
