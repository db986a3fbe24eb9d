package dev.tenon.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that nobody can change, for content that JSON carries in base64.
 *
 * <p>Two are equal if they hold the same bytes. The text of one tells its size alone, since contents are long and often not for
 * logs.
 */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the array. */
    public static Bytes of(byte... content) {
        return new Bytes(content.clone());
    }

    /** The text in UTF-8. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a text in base64 stands for; line ends in it mean nothing.
     *
     * @throws IllegalArgumentException if it is not base64; the message does not hold the text
     */
    public static Bytes ofBase64(String base64) {
        try {
            boolean oneLine = base64.indexOf('\n') < 0 && base64.indexOf('\r') < 0;
            return new Bytes(Base64.getDecoder().decode(oneLine ? base64 : base64.replaceAll("[\r\n]", "")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not base64", e);
        }
    }

    public int size() {
        return content.length;
    }

    /** A copy, which may be changed. */
    public byte[] toArray() {
        return content.clone();
    }

    /** On one line, padded, as it stands in JSON. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length == 1 ? "1 byte" : content.length + " bytes";
    }
}
