package dev.tenon.runtime.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a limit. The JDK's own collectors have none, and a large enough body takes the whole process down. */
final class LimitedBody implements HttpResponse.BodySubscriber<LimitedBody.Content> {

    private final CompletableFuture<Content> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int limit;
    private final boolean partWillDo;
    private Flow.@Nullable Subscription subscription;

    /** What has come, and whether that is less than was sent. */
    static final class Content {

        private final byte[] bytes;
        private final boolean cut;

        private Content(byte[] bytes, boolean cut) {
            this.bytes = bytes;
            this.cut = cut;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isCut() {
            return cut;
        }
    }

    private LimitedBody(int limit, boolean partWillDo) {
        this.limit = limit;
        this.partWillDo = partWillDo;
    }

    /** A body that is of use only if it is whole: it is cut at the limit, but a broken connection is an error. */
    static LimitedBody whole(int limit) {
        return new LimitedBody(limit, false);
    }

    /** A body that only explains a status: whatever of it has come will do. */
    static LimitedBody part(int limit) {
        return new LimitedBody(limit, true);
    }

    @Override
    public CompletionStage<Content> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        subscription = started;
        started.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (body.isDone()) {
                return;
            }
            byte[] chunk = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
            if (buffer.hasRemaining()) {
                end(true);
                cancel();
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        if (partWillDo) {
            end(true);
        } else {
            body.completeExceptionally(problem);
        }
    }

    @Override
    public void onComplete() {
        end(false);
    }

    /** What has come until now. */
    Content soFar() {
        return new Content(bytes.toByteArray(), true);
    }

    private void end(boolean cut) {
        body.complete(new Content(bytes.toByteArray(), cut));
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
