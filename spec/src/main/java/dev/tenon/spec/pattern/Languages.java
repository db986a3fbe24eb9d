package dev.tenon.spec.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The languages of the patterns of one spec. Each pattern is read once, and all of them share one measure of effort. */
public final class Languages {

    private final Map<String, Optional<Language>> known = new HashMap<>();
    private final Map<String, Optional<Slowness>> measured = new HashMap<>();
    private final Map<String, CharSet> classes = new HashMap<>();
    private final Effort effort = new Effort();
    private final Trials trials = new Trials(new Effort());

    /** The language of a pattern that compiles, if it can be judged. */
    public Optional<Language> of(String pattern) {
        return known.computeIfAbsent(pattern, this::read);
    }

    /** How slow a pattern that compiles was found to be; nothing if its work grows no faster than the text, or about so. */
    public Optional<Slowness> slownessOf(String pattern) {
        return measured.computeIfAbsent(pattern, this::measure);
    }

    private Optional<Language> read(String pattern) {
        try {
            effort.start();
            PatternReader reader = new PatternReader(pattern, this::classOf);
            Node node = reader.read();
            return reader.isExact() ? Optional.of(new Language(new Automaton(node, effort), effort)) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private Optional<Slowness> measure(String pattern) {
        try {
            PatternReader reader = new PatternReader(pattern, this::classOf);
            Node node = reader.read();
            return trials.of(pattern, node, reader.refersBack());
        } catch (Unreadable e) {
            return trials.guessed(pattern);
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
