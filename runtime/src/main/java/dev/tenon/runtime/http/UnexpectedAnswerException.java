package dev.tenon.runtime.http;

import org.jspecify.annotations.Nullable;

/** The server reported success with a body that is not what the spec promises. */
public final class UnexpectedAnswerException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    UnexpectedAnswerException(Answer answer, String problem, @Nullable Throwable cause) {
        super(answer.call(), "answered " + answer.status() + ", but " + problem, cause);
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
