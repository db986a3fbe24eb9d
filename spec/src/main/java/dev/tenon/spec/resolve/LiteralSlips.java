package dev.tenon.spec.resolve;

import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.LiteralExpression.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** How a constant is written that does not fit as it stands. */
final class LiteralSlips {

    private LiteralSlips() {}

    static Optional<String> hint(LiteralExpression written, String fitting) {
        String text = written.text();
        if (written.kind() == Kind.NAME && text.equals("null")) {
            return Optional.of("an absent field needs no default: leave `= null` out");
        }
        if (fitting.endsWith("in quotes")) {
            return written.kind() == Kind.STRING ? Optional.empty() : Optional.of("write `\"" + text + "\"`");
        }
        if (fitting.equals("a list in brackets")) {
            boolean bare = written.kind() == Kind.NAME && !text.equals("true") && !text.equals("false");
            return Optional.of("write `[" + (bare ? "\"" + text + "\"" : written.source()) + "]`");
        }
        boolean truth = fitting.startsWith("`true`");
        if (truth && text.matches("true|yes|on|1|TRUE|True|YES")) {
            return Optional.of("write `true`");
        }
        if (truth && text.matches("false|no|off|0|FALSE|False|NO")) {
            return Optional.of("write `false`");
        }
        boolean whole = fitting.equals("a whole number") && text.matches("-?[0-9]{1,18}(\\.0+|[eE][0-9]{1,2})?");
        return whole ? Optional.of("write `" + new BigDecimal(text).toBigInteger() + "`") : Optional.empty();
    }
}
