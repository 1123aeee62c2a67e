package org.modellineage.load;

/** A collection does not fit what the graph holds; the graph is as it was. */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadException(String message) {
        super(message);
    }
}
