package dev.tenon.runtime.text;

import java.util.regex.Pattern;

/**
 * Makes a stranger's text fit for a message, which goes to logs and terminals: no line breaks or other controls, nothing that
 * turns the direction of writing or cannot be seen, no endless line.
 */
public final class PrintableText {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private PrintableText() {}

    /** Each unfit character becomes a blank; what goes beyond {@code longest} UTF-16 units becomes an ellipsis. */
    public static String of(String text, int longest) {
        String cut = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return UNFIT.matcher(cut).replaceAll(" ");
    }
}
