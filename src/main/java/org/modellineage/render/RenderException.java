package org.modellineage.render;

/** An answer cannot be written in the requested format; the message is one line that says why and what works. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RenderException(String message) {
        super(message);
    }
}
