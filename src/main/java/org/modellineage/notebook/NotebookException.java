package org.modellineage.notebook;

/** A request of a notebook that cannot be met; the message says what to do instead. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotebookException(String message) {
        super(message);
    }
}
