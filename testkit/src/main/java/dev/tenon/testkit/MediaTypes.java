package dev.tenon.testkit;

import java.util.List;
import java.util.Locale;

/** Whether the media type of a body is one of those that a spec lists. */
final class MediaTypes {

    private MediaTypes() {}

    static boolean fits(List<String> listed, String header) {
        String sent = plain(header);
        return listed.stream().map(MediaTypes::plain).anyMatch(each -> fits(each, sent));
    }

    private static boolean fits(String listed, String sent) {
        return listed.equals("*/*")
                || listed.equals(sent)
                || (listed.endsWith("/*") && sent.startsWith(listed.substring(0, listed.length() - 1)));
    }

    /** Without parameters such as a charset. */
    private static String plain(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
