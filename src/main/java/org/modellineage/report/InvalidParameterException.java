package org.modellineage.report;

/** A parameter is missing, unknown, or its text is not of its type; the message says what is accepted. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidParameterException(String message) {
        super(message);
    }
}
