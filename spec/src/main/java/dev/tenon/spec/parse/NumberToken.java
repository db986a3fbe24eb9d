package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as JSON writes it. Its size is limited, because arithmetic on absurd exponents takes minutes. */
record NumberToken(String text, int end, Optional<Code> problem) {

    private static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private static final Pattern HUGE = Pattern.compile("-?[0-9.]+[eE][+-]?[0-9]{5,}");

    private static final int LONGEST = 100;

    /** The offset after the number that starts at {@code at}; the second dot of {@code 1..2} is no part of it. */
    static int end(String text, int at) {
        int end = digits(text, text.charAt(at) == '-' ? at + 1 : at);
        if (end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
            end = digits(text, end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean signed = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0;
            int exponent = signed ? end + 2 : end + 1;
            end = isDigit(text, exponent) ? digits(text, exponent) : end;
        }
        return end;
    }

    /** The number and the name characters that stick to it, judged. */
    static NumberToken read(String text, int at, int end) {
        if (end - at > LONGEST) {
            return new NumberToken(text.substring(at, at + LONGEST), end, Optional.of(Code.NUMBER_TOO_LONG));
        }
        String number = text.substring(at, end);
        if (HUGE.matcher(number).matches()) {
            return new NumberToken(number, end, Optional.of(Code.NUMBER_TOO_LONG));
        }
        boolean valid = JSON.matcher(number).matches();
        return new NumberToken(number, end, valid ? Optional.empty() : Optional.of(Code.NUMBER));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Characters.isDigit(text.charAt(at));
    }

    private static int digits(String text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }
}
