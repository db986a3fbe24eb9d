package dev.tenon.spec.pattern;

/** A pattern uses what is not judged here. Never leaves this package. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable() {
        super("not judged", null, false, false);
    }
}
