package dev.tenon.spec.parse;

import java.util.Optional;

/** What authors usually mean by what looks like a number and is none. */
final class NumberSlips {

    private NumberSlips() {}

    static Optional<String> hint(String written) {
        if (written.matches("-?0[0-9]+")) {
            return Optional.of("numbers have no leading zeros");
        }
        if (written.matches("-?[0-9]+(_[0-9]+)+")) {
            return Optional.of("write `" + written.replace("_", "") + "`");
        }
        if (written.matches("0[xX][0-9a-fA-F]+")) {
            return Optional.of("numbers are decimal");
        }
        if (written.matches("[-0-9.]+[eE][-+0-9]+")) {
            return Optional.empty();
        }
        return written.matches("[0-9]+[A-Za-z_]\\w*")
                ? Optional.of("a name that starts with a digit stands in quotes: `\"" + written + "\"`")
                : Optional.empty();
    }
}
