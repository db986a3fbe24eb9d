package dev.tenon.runtime.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Puts a value into a path so that it cannot leave its segment. */
final class PathSegment {

    private static final String UNRESERVED = "-._~";

    private PathSegment() {}

    /** All but RFC 3986's unreserved characters become percent signs: no value can end a segment, a path or a query. */
    static String encode(String parameter, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("path parameter " + parameter + " must not be empty");
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : utf8(parameter, value)) {
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

    /** Servers and proxies resolve {@code .} and {@code ..} even when their dots are encoded, so they cannot be sent at all. */
    static String refuseDots(String parameter, String segment) {
        if (segment.equals(".") || segment.equals("..")) {
            throw new IllegalArgumentException("path parameter " + parameter + " must not be \"" + segment + "\"");
        }
        return segment;
    }

    private static byte[] utf8(String parameter, String value) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("path parameter " + parameter + " holds half of a surrogate pair", e);
        }
    }
}
