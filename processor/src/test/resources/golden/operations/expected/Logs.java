package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Call;
import dev.tenon.runtime.http.Operation;
import dev.tenon.runtime.http.Paged;
import dev.tenon.runtime.http.Reply;
import dev.tenon.runtime.http.RequestBody;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The resource. Declared at main.tenon:33. */
@NullMarked
@Generated("dev.tenon")
public final class Logs {
    private static final Operation READ = Operation.of("logs.read", "GET", "/logs/{name...}", 200);

    private static final Operation WRITE = Operation.of("logs.write", "PUT", "/logs/{name...}", 201);

    private static final Operation SIZE = Operation.of("logs.size", "HEAD", "/logs/{name...}", 200);

    private static final Operation ALL = Operation.of("logs.all", "GET", "/logs", 200);

    private static final Operation STORE = Operation.of("logs.store", "POST", "/logs", 201, 204);

    private final ApiClient client;

    Logs(ApiClient client) {
        this.client = client;
    }

    /**
     * Calls {@code read}. {@code GET}, main.tenon:34.
     *
     * @param name {@code name}
     * @throws ApiException if anything but 200 comes back
     */
    public String read(String name) {
        return client.exchange(READ.at(name).header("Accept", "text/plain, text/csv")).text();
    }

    /**
     * Calls {@code write}. {@code PUT}, main.tenon:35.
     *
     * @param logName {@code name}
     * @param mediaType {@code Content-Type}
     * @param body what is sent
     * @throws ViolationException if what is given is missing or breaks a bound; nothing is sent then
     * @throws ApiException if anything but 201 comes back
     */
    public void write(String logName, String mediaType, byte[] body) {
        client.exchange(writeCall(logName, mediaType, body), RequestBody.bytes(body, "application/octet-stream"));
    }

    private Call writeCall(String logName, String mediaType, byte[] body) {
        Violations violations = Violations.ofWhole();
        violations.required("Content-Type", mediaType);
        violations.required("body", body);
        violations.throwIfAny("logs.write");
        return WRITE.at(logName).header("Content-Type", mediaType);
    }

    /**
     * Calls {@code size}. {@code HEAD}, main.tenon:40.
     *
     * @param name {@code name}
     * @throws ApiException if anything but 200 comes back
     */
    public SizeAnswer size(String name) {
        Reply reply = client.exchange(SIZE.at(name));
        return new SizeAnswer(reply.promised(reply.int64("Content-Length"), "Content-Length"));
    }

    /**
     * Calls {@code all}. {@code GET}, main.tenon:44.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<String> all() {
        return client.exchange(allCall()).json(in -> in.strings());
    }

    /** The items of all pages of {@link #all}, each asked for when its first item is. */
    public Paged<String> allAll() {
        return client.<List<String>, String>pages(reply -> reply.json(in -> in.strings()), page -> page)
                .byLink(allCall());
    }

    private Call allCall() {
        return ALL.at();
    }

    /**
     * Calls {@code store}. {@code POST}, main.tenon:45.
     *
     * @param body what is sent, at least 1 item
     * @throws ViolationException if what is given is missing or breaks a bound; nothing is sent then
     * @throws ApiException if anything but 201 or 204 comes back
     */
    public void store(List<Entry> body) {
        client.exchange(storeCall(body), RequestBody.json(out -> out.items(body, JsonWriter::value)));
    }

    private Call storeCall(List<Entry> body) {
        Violations violations = Violations.ofWhole();
        violations.required("body", body);
        violations.size("body", body, 1, Integer.MAX_VALUE);
        violations.throwIfAny("logs.store");
        return STORE.at();
    }

    /**
     * What {@code size} answers.
     *
     * @param bytes {@code Content-Length}
     */
    public record SizeAnswer(long bytes) {
    }
}
