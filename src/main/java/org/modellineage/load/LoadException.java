package org.modellineage.load;

/** A collection contradicts what the graph holds. The graph is unchanged. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadException(String message) {
        super(message);
    }
}
