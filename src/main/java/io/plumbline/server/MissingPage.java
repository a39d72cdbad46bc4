package io.plumbline.server;

/// Nothing is kept under the address of a page; answered with 404 and these words.
public final class MissingPage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MissingPage(String message) {
        super(message);
    }
}
