package dev.tenon.runtime.http;

import dev.tenon.runtime.json.AddedTypes;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a client calls.
 *
 * @param server the base address, without a slash at its end
 * @param token asked for at each call; null if the API needs none
 * @param timeout for a whole call, from connecting to the last byte of the answer
 * @param ownsHttp true if the HTTP client is to be closed with this one
 * @param largestAnswer how many bytes an answer may have
 * @param onAnswer told of each answer, on the calling thread
 * @param log told what goes to and fro; null if nobody wants to know
 * @param added action types beyond the API's own
 */
record ClientOptions(
        URI server,
        @Nullable Supplier<String> token,
        Duration timeout,
        HttpClient http,
        boolean ownsHttp,
        int largestAnswer,
        Consumer<Answer> onAnswer,
        @Nullable Consumer<Supplier<String>> log,
        AddedTypes<?> added) {}
