package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** What a request carries, and of which media type it is unless the caller says so in a header. */
public final class RequestBody {

    private final byte[] bytes;
    private final String mediaType;
    private final @Nullable JsonWritable json;

    private RequestBody(byte[] bytes, String mediaType, @Nullable JsonWritable json) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.json = json;
    }

    /** One JSON value, as a client sends it: what only the server says is left out. */
    public static RequestBody json(JsonWritable value) {
        return new RequestBody(JsonWriter.toRequest(value), "application/json", value);
    }

    /** Bytes as they are. */
    public static RequestBody bytes(byte[] value, String mediaType) {
        return new RequestBody(value.clone(), mediaType, null);
    }

    /** Text in the charset of the media type, UTF-8 if it names none. */
    public static RequestBody text(String value, String mediaType) {
        return new RequestBody(value.getBytes(MediaTypeText.charset(mediaType)), mediaType, null);
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return mediaType;
    }

    /** What was made into JSON, which knows its secrets; null of anything but JSON. */
    @Nullable
    JsonWritable json() {
        return json;
    }

    /** How much there is of what; the body itself may be a secret. */
    @Override
    public String toString() {
        return bytes.length + " bytes of " + mediaType;
    }
}
