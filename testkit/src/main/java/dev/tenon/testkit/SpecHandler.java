package dev.tenon.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads requests, writes answers, and turns refusals into answers. */
final class SpecHandler implements HttpHandler {

    private final RequestLog log;
    private final RateLimit rateLimit;
    private final Reception reception;
    private final ErrorBodies errors;

    SpecHandler(RequestLog log, RateLimit rateLimit, Reception reception, ErrorBodies errors) {
        this.log = log;
        this.rateLimit = rateLimit;
        this.reception = reception;
        this.errors = errors;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            IncomingRequest request = IncomingRequest.read(exchange);
            log.add(request.received());
            RateLimit.Standing standing = rateLimit.take();
            standing.headers().forEach(exchange.getResponseHeaders()::set);
            send(exchange, answer(request, standing));
        }
    }

    private Answer answer(IncomingRequest request, RateLimit.Standing standing) {
        try {
            if (standing.exceeded()) {
                throw new Refusal(429, "no requests left until the limit is reset");
            }
            return reception.answer(request);
        } catch (Refusal e) {
            return new Answer(e.status(), e.headers(), Optional.of(Payload.of(errors.body(e.reasons()))));
        } catch (RuntimeException e) {
            // A fault of ours: the client's test should see where, and never a value that was on its way.
            String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return Answer.of(500, errors.body(List.of("the test server failed: " + e.getClass() + where)));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (answer.body().isEmpty()) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        byte[] body = answer.body().get().bytes();
        exchange.getResponseHeaders()
                .putIfAbsent("Content-Type", List.of(answer.body().get().mediaType()));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
