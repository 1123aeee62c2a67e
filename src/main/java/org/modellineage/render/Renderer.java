package org.modellineage.render;

import java.io.IOException;
import org.modellineage.report.Answer;

/** Writes an answer in a format. */
public final class Renderer {

    private final Style style;

    /** Makes a renderer that lays text out in a style. */
    public Renderer(Style style) {
        this.style = style;
    }

    /** Writes the whole answer, ending with a newline; the empty answer says so in the formats for people. */
    public void render(Answer answer, Format format, Appendable out) throws IOException {
        throw new UnsupportedOperationException(answer + "" + format + style + out);
    }
}
