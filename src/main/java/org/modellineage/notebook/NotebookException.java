package org.modellineage.notebook;

/** Something that a notebook asked for cannot be done; the message says what to do instead. */
public final class NotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotebookException(String message) {
        super(message);
    }
}
