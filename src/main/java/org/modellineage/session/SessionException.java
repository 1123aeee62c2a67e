package org.modellineage.session;

/** A session cannot be opened or filled; the message is one line that says what to do. */
public final class SessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What has to change. */
    public enum Kind {
        /** The options or environment variables that choose the database. */
        CONFIGURATION,
        /** The collections to load. */
        DATA,
        /** Anything else. */
        FAILED
    }

    SessionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
