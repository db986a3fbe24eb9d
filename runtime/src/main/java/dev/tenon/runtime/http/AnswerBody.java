package dev.tenon.runtime.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the body of one answer: all of it if the status means success, else as much as explains the status. */
final class AnswerBody implements HttpResponse.BodyHandler<LimitedBody.Content> {

    /** Of a refusal, more than this is no explanation. */
    private static final int LARGEST_REFUSAL = 1024 * 1024;

    private final Call call;
    private final int largest;
    private volatile @Nullable Refusal refusal;

    /** What has come so far of an answer that is no success. */
    private record Refusal(HttpResponse.ResponseInfo info, LimitedBody body) {}

    /** An answer with its body, as far as it has come. */
    record Received(int status, HttpHeaders headers, LimitedBody.Content body) {}

    AnswerBody(Call call, int largest) {
        this.call = call;
        this.largest = largest;
    }

    @Override
    public LimitedBody apply(HttpResponse.ResponseInfo info) {
        if (call.operation().statuses().contains(info.statusCode())) {
            return LimitedBody.whole(largest);
        }
        LimitedBody body = LimitedBody.part(Math.min(LARGEST_REFUSAL, largest));
        refusal = new Refusal(info, body);
        return body;
    }

    /**
     * The refusal that had begun when the connection broke. The JDK tells of the break either to the body or past it, as its threads
     * happen to run, and a status that has come is worth more than the news that its explanation has not.
     */
    Optional<Received> brokenRefusal() {
        Refusal begun = refusal;
        return begun == null
                ? Optional.empty()
                : Optional.of(new Received(
                        begun.info().statusCode(),
                        begun.info().headers(),
                        begun.body().soFar()));
    }
}
