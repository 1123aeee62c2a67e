package org.modellineage.graph;

import org.jspecify.annotations.Nullable;

/** A failure of the database or of the connection, with a message of one line that says what to do. */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kind of failure; each has its own exit code. */
    public enum Kind {
        /** No answer at the address, or the server refuses the user, or the database does not exist. */
        UNREACHABLE,
        /** The server owed an answer, but sent nothing for too long. */
        SILENT,
        /** The statement is wrong or not allowed. */
        REFUSED,
        /** The statement exceeded its time limit. */
        TIMEOUT
    }

    private final Kind kind;

    GraphException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** The kind of failure. */
    public Kind kind() {
        return kind;
    }
}
