package org.modellineage.report;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A parameter is missing or unknown, or its text is not of its type; the message says what is accepted. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;
    private final transient @Nullable Parameter abridged;

    /** A message about parameters, which a function names. */
    @FunctionalInterface
    interface Message {
        String of(Function<Parameter, String> name);
    }

    InvalidParameterException(Message text) {
        this(text, null);
    }

    InvalidParameterException(Message text, @Nullable Parameter abridged) {
        super(text.of(Parameter::name));
        this.text = text;
        this.abridged = abridged;
    }

    /** The message with parameters named as the user typed them. */
    public String message(Function<Parameter, String> name) {
        return text.of(name);
    }

    /** The parameter that has too many accepted words for the message to list them all, if there is one. */
    public Optional<Parameter> abridged() {
        return Optional.ofNullable(abridged);
    }
}
