package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;

/** What a request carries, and of which media type it is unless the caller says so in a header. */
public final class RequestBody {

    private final byte[] bytes;
    private final String mediaType;

    private RequestBody(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    /** One JSON value, as a client sends it: what only the server says is left out. */
    public static RequestBody json(JsonWritable value) {
        return new RequestBody(JsonWriter.toRequest(value), "application/json");
    }

    /** Bytes as they are. */
    public static RequestBody bytes(byte[] value, String mediaType) {
        return new RequestBody(value.clone(), mediaType);
    }

    /** Text in the charset of the media type, UTF-8 if it names none. */
    public static RequestBody text(String value, String mediaType) {
        return new RequestBody(value.getBytes(MediaTypeText.charset(mediaType)), mediaType);
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** How much there is of what; the body itself may be a secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes of " + mediaType;
    }
}
