package org.modellineage.hub;

/** The hub cannot be reached, or refuses; the message says what to do. */
public final class HubException extends RuntimeException {

    private static final long serialVersionUID = 1;

    HubException(String message) {
        super(message);
    }
}
