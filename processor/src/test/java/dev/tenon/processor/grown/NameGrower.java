package dev.tenon.processor.grown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Names for what grows, mostly such that those of one scope do not become one in Java. */
final class NameGrower {

    private final Choice choice;
    private final Deque<Set<String>> scopes = new ArrayDeque<>();
    private final Set<String> types = new HashSet<>();
    private int last;

    NameGrower(Choice choice) {
        this.choice = choice;
        scopes.push(new HashSet<>());
    }

    void times(int times, Runnable each) {
        for (int i = 0; i < times; i++) {
            each.run();
        }
    }

    /** Names from here on stand in a scope of their own. */
    void open() {
        scopes.push(new HashSet<>());
    }

    void close() {
        scopes.pop();
    }

    String apart(Supplier<String> grown) {
        open();
        String text = grown.get();
        close();
        return text;
    }

    /** The same, but what is taken around it stays taken. */
    String inner(Supplier<String> grown) {
        scopes.push(new HashSet<>(scopes.peek()));
        String text = grown.get();
        close();
        return text;
    }

    /** The name of a declaration. */
    String declared() {
        return notBuiltIn(distinct(types, this::bare));
    }

    private String notBuiltIn(String name) {
        return Words.TYPES.contains(name) && !choice.percent(2) ? plain() : name;
    }

    /** The wire name of an action. */
    String declaredWire() {
        return notBuiltIn(distinct(types, this::wireWord));
    }

    /** A name without quotes, of a field or a value. */
    String fresh() {
        return distinct(scopes.peek(), this::bare);
    }

    /** A name as JSON may have it, with quotes if need be. */
    String wire() {
        return distinct(scopes.peek(), this::wireWord);
    }

    private String bare() {
        return choice.percent(60) ? choice.of(Words.NAMES) : plain();
    }

    private String wireWord() {
        if (choice.percent(25)) {
            return Words.quoted(choice.of(Words.NAME_TEXTS));
        }
        String name = bare();
        return choice.percent(10) ? Words.quoted(name) : name;
    }

    /** A name like no other. */
    String plain() {
        return "n" + (char) ('a' + choice.between(0, 25)) + ++last;
    }

    /** Whatever becomes the same in Java counts as one, but now and then goes through. */
    private String distinct(Set<String> taken, Supplier<String> name) {
        for (int tries = 0; tries < 20; tries++) {
            String drawn = name.get();
            if (taken.add(folded(drawn)) || choice.percent(1)) {
                return drawn;
            }
        }
        return plain();
    }

    private static String folded(String name) {
        return name.replaceAll("\\\\u....|[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    String text() {
        return Words.quoted(choice.of(Words.TEXTS));
    }

    /** A doc comment, now and then. */
    String doc(String indent) {
        if (!choice.percent(15)) {
            return "";
        }
        String text = choice.many(1, 3, " ", () -> choice.of(Words.TEXTS));
        StringBuilder doc = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            doc.append(indent)
                    .append("/// ")
                    .append(line.replaceAll("\\p{Cntrl}", ""))
                    .append('\n');
        }
        return doc.toString();
    }
}
