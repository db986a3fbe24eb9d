package dev.tenon.runtime.http;

import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer, for emitted code to take apart. What is not as the spec says is an {@link UnexpectedAnswerException}.
 *
 * <p>What an answer calls its content type does not matter as long as it is JSON in UTF-8.
 */
public final class Reply {

    private final Answer answer;
    private final URI uri;
    private final LimitedBody.Content body;
    private final MessageText text;
    private final Traffic traffic;
    private final AddedTypes<?> added;

    Reply(Answer answer, URI uri, LimitedBody.Content body, Traffic traffic, AddedTypes<?> added) {
        this.answer = answer;
        this.uri = uri;
        this.body = body;
        this.text = traffic.text();
        this.traffic = traffic;
        this.added = added;
    }

    /** The body as JSON. */
    public <T> T json(Function<JsonReader, @Nullable T> decoder) {
        byte[] bytes = bytes();
        if (bytes.length == 0) {
            throw but("its body is empty", null);
        }
        try {
            T value = JsonReader.read(bytes, added, decoder);
            traffic.reads(value);
            return value;
        } catch (JsonException e) {
            String type = ContentHeaders.of(answer, text);
            String said = type.toLowerCase(Locale.ROOT).contains("json") ? "" : " (it came with " + type + ")";
            throw but("its body is not what the spec says" + said + ": " + e.getMessage(), e);
        }
    }

    /** The body as it came. */
    public byte[] bytes() {
        if (body.isCut()) {
            throw but("its body is larger than " + body.bytes().length + " bytes", null);
        }
        if (body.bytes().length > 0 && ContentHeaders.isEncoded(answer)) {
            String encoding = ContentHeaders.encoding(answer, text);
            throw but("its body is encoded as " + encoding + ", which was not asked for", null);
        }
        return body.bytes();
    }

    /** The body as text, in the charset that the answer names, or else in UTF-8. */
    public String text() {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        try {
            return MediaTypeText.charset(type)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw but("its body is no text in the charset of " + ContentHeaders.of(answer, text), null);
        }
    }

    /** A header's first value, null if there is none. */
    public @Nullable String string(String header) {
        return answer.headers().firstValue(header).orElse(null);
    }

    /** A header as a type that is made of text, such as an enum. */
    public <T> @Nullable T string(String header, Function<String, T> convert) {
        String value = string(header);
        if (value == null) {
            return null;
        }
        try {
            return convert.apply(value.strip());
        } catch (IllegalArgumentException e) {
            throw but("its header " + header + " is not what the spec says", null);
        }
    }

    public @Nullable Integer int32(String header) {
        return string(header, Integer::valueOf);
    }

    public @Nullable Long int64(String header) {
        return string(header, Long::valueOf);
    }

    public @Nullable Double float64(String header) {
        return string(header, Double::valueOf);
    }

    public @Nullable URI uri(String header) {
        return string(header, URI::create);
    }

    public @Nullable Boolean bool(String header) {
        return string(header, word -> {
            if (!word.equals("true") && !word.equals("false")) {
                throw new IllegalArgumentException(word);
            }
            return word.equals("true");
        });
    }

    /** The value of a header that the spec promises. */
    public <T> T promised(@Nullable T value, String header) {
        if (value == null) {
            throw but("its header " + header + " is missing", null);
        }
        return value;
    }

    Answer answer() {
        return answer;
    }

    /** Where the answer came from. */
    URI uri() {
        return uri;
    }

    UnexpectedAnswerException but(String problem, @Nullable Throwable cause) {
        UnexpectedAnswerException failure = new UnexpectedAnswerException(answer, problem, cause);
        traffic.fails(failure);
        return failure;
    }

    /** A word of the server's for a message. */
    String printable(String word) {
        return text.printable(word);
    }

    /** No header and no body, since either may hold a secret. */
    @Override
    public String toString() {
        return answer.toString();
    }
}
