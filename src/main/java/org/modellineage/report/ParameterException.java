package org.modellineage.report;

/** A parameter is missing, unknown, or its text is not of its type; the message says what is accepted. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message);
    }
}
