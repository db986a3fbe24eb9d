package dev.tenon.runtime.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding. */
final class Percent {

    private static final String UNRESERVED = "-._~";

    private Percent() {}

    /**
     * All but RFC 3986's unreserved characters become percent signs: no value can end a segment, a path, a parameter or a query.
     *
     * @param what for messages, which do not hold the value
     */
    static String encode(String what, String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : utf8(what, value)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static byte[] utf8(String what, String value) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(what + " holds half of a surrogate pair", e);
        }
    }
}
