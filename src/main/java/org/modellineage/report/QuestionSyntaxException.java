package org.modellineage.report;

/** The header of a question file is invalid; the message has file, line, what was found and what is accepted. */
public final class QuestionSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuestionSyntaxException(String message) {
        super(message);
    }
}
