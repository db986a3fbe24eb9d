package dev.tenon.spec.parse;

/** Leaves a member that cannot be read, for the loop over the members to go on with the next. Never leaves this package. */
final class Unparsable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unparsable() {
        super("reported already", null, false, false);
    }
}
