package dev.tenon.runtime.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a media type says of text. */
final class MediaTypeText {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    private MediaTypeText() {}

    /**
     * The charset, UTF-8 if none is named.
     *
     * @throws IllegalArgumentException if this JVM does not know it
     */
    static Charset charset(String mediaType) {
        Matcher named = CHARSET.matcher(mediaType);
        return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }
}
