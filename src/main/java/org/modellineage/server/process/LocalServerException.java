package org.modellineage.server.process;

/** The local server cannot be started, reached or stopped; the message is one line that says what to do. */
public final class LocalServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalServerException(String message) {
        super(message);
    }
}
