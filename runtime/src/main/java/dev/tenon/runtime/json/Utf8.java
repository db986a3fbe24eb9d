package dev.tenon.runtime.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Holds JSON to UTF-8 (RFC 8259), where the parser would guess other encodings and let overlong sequences pass. */
final class Utf8 {

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    static void check(byte[] json) {
        // JSON begins with two ASCII characters, or with one and nothing else: a zero among them is UTF-16 or UTF-32.
        for (int i = 0; i < Math.min(4, json.length); i++) {
            if (json[i] == 0) {
                throw new JsonException("", "not UTF-8");
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(json);
        int start = asciiStart(bytes);
        if (start == json.length) {
            return;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        bytes.position(start);
        CharBuffer thrownAway = CharBuffer.allocate(Math.min(8192, json.length - start + 1));
        CoderResult result;
        do {
            thrownAway.clear();
            result = decoder.decode(bytes, thrownAway, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new JsonException("", "not UTF-8 (byte " + (bytes.position() + 1) + ")");
        }
    }

    /** How many bytes at the beginning are ASCII; most JSON is nothing else, and decoding it twice would cost a tenth of reading it. */
    private static int asciiStart(ByteBuffer json) {
        int at = 0;
        while (at + Long.BYTES <= json.limit() && (json.getLong(at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < json.limit() && json.get(at) >= 0) {
            at++;
        }
        return at;
    }

    static byte[] encode(String json) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new JsonException("", "half of a surrogate pair");
        }
    }
}
