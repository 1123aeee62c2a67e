package org.modellineage.graph;

import org.jspecify.annotations.Nullable;

/** A failure of the database or of the way to it, with one line that says what to do. */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of failure it is; commands answer each with its own exit code. */
    public enum Kind {
        /** Nothing answers at the address, or it refuses the user, or the database does not exist. */
        UNREACHABLE,
        /** The statement is wrong or not allowed. */
        REFUSED,
        /** The statement ran longer than it may. */
        TIMEOUT
    }

    private final Kind kind;

    GraphException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
