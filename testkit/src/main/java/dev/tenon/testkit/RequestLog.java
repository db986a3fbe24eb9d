package dev.tenon.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, bounded in number and in the size of their bodies, so that a long test run cannot fill the memory. */
final class RequestLog {

    static final int MOST_REQUESTS = 1000;

    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private long characters;

    synchronized void add(ReceivedRequest request) {
        requests.addLast(request);
        characters += request.body().length();
        while (requests.size() > MOST_REQUESTS || (characters > MOST_CHARACTERS && requests.size() > 1)) {
            characters -= requests.removeFirst().body().length();
        }
    }

    synchronized List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }
}
