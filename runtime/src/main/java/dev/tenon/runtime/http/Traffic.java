package dev.tenon.runtime.http;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes to and fro in one call, for a log. What is secret, or may be, is left out of every text. */
final class Traffic {

    private static final int LONGEST_BODY = 10_000;

    private final @Nullable Consumer<Supplier<String>> log;
    private final MessageText text;
    private final Call call;
    private final long started = System.nanoTime();

    /** @param log null if nobody wants to know */
    Traffic(@Nullable Consumer<Supplier<String>> log, Call call, MessageText text) {
        this.log = log;
        this.call = call;
        this.text = text;
    }

    /** What is hidden in messages about this call. */
    MessageText text() {
        return text;
    }

    void asks(HttpRequest request, @Nullable RequestBody body) {
        tell(() -> "--> " + call.operation().method() + " " + target(request.uri())
                + ShownHeaders.of(
                        request.headers(), call.operation(), call.headers().keySet(), text)
                + (body == null ? "" : "\n" + described(body)));
    }

    void answers(Answer answer, int size) {
        long millis = (System.nanoTime() - started) / 1_000_000;
        tell(() -> "<-- " + answer + " (" + millis + " ms, " + size + " bytes)"
                + ShownHeaders.of(answer.headers(), call.operation(), Set.of(), text));
    }

    /** A body has become a value, which knows its secrets. */
    void reads(Object value) {
        tell(() -> "<-- " + call + "\n" + shortened(JsonWriter.describe(out -> write(out, value))));
    }

    /** The message of an exception is made for logs. Nothing else is told of an answer that is not what the spec says. */
    void fails(ApiException failure) {
        tell(() -> "<-- " + failure.getMessage());
    }

    private void tell(Supplier<String> words) {
        if (log != null) {
            log.accept(words);
        }
    }

    /** With host and port. Of a link that the server gave, nobody knows what in its query is a secret. */
    private String target(URI uri) {
        String server = uri.getScheme() + "://" + uri.getRawAuthority();
        boolean isOurs = uri.getRawQuery() == null || !call.query().isEmpty();
        return server
                + text.printable(isOurs ? uri.getRawPath() + call.shownQuery() : uri.getRawPath() + "?<redacted>");
    }

    /** Bytes and texts may be anything, and so may JSON of which the spec says no more. */
    private String described(RequestBody body) {
        JsonWritable json = body.json();
        return json == null || json instanceof JsonValue
                ? body.toString()
                : shortened(JsonWriter.describeRequest(json));
    }

    private String shortened(String json) {
        return text.printable(json, LONGEST_BODY);
    }

    private static void write(JsonWriter out, @Nullable Object value) {
        if (value instanceof JsonValue json) {
            out.unlisted(json);
        } else if (value instanceof JsonWritable model) {
            out.value(model);
        } else if (value instanceof List<?> items) {
            out.items(items, Traffic::write);
        } else if (value instanceof Map<?, ?> entries) {
            out.entries(named(entries), Traffic::write);
        } else if (value instanceof EnumValue<?> constant) {
            out.value(constant);
        } else if (value instanceof Boolean bool) {
            out.value(bool);
        } else {
            out.value(String.valueOf(value));
        }
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Map<String, Object> named(Map<?, ?> entries) {
        return (Map<String, Object>) entries;
    }
}
