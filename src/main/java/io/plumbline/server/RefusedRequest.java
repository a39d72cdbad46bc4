package io.plumbline.server;

import org.springframework.http.HttpStatus;

/// What was asked cannot be done; answered with the status and words that say what may help.
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    public RefusedRequest(HttpStatus status, String words) {
        super(words);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /// What the person is told.
    public String words() {
        return "" + getMessage();
    }
}
