package dev.tenon.runtime.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Link: <…>; rel="next"}, as RFC 8288 has it. */
final class LinkHeader {

    private static final String TOKEN = "[^\\s\"=,;<>]+";
    private static final String PARAMETER = "\\s*;\\s*(?:" + TOKEN + "\\s*(?:=\\s*(?:\"[^\"]*\"|[^\\s\",;<>]*))?)?";
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:" + PARAMETER + ")*+)");
    private static final Pattern ONE_PARAMETER =
            Pattern.compile("\\G\\s*;\\s*(?:(" + TOKEN + ")\\s*(?:=\\s*(?:\"([^\"]*)\"|([^\\s\",;<>]*)))?)?");

    /** No address of a page is longer, and the search must not take for ever whatever a server sends. */
    private static final int LONGEST = 16 * 1024;

    private LinkHeader() {}

    /** The target of the first link to the next page, as it is written. */
    static Optional<String> next(List<String> values) {
        for (String value : values) {
            Matcher link = LINK.matcher(value);
            while (value.length() <= LONGEST && link.find()) {
                if (isNext(link.group(2))) {
                    return Optional.of(link.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Of two {@code rel} the first counts. */
    private static boolean isNext(String parameters) {
        Matcher each = ONE_PARAMETER.matcher(parameters);
        while (each.find()) {
            if ("rel".equalsIgnoreCase(each.group(1))) {
                String relations = each.group(2) != null ? each.group(2) : String.valueOf(each.group(3));
                return Arrays.asList(relations.toLowerCase(Locale.ROOT).split("\\s+"))
                        .contains("next");
            }
        }
        return false;
    }
}
