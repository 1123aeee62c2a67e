package org.modellineage.render.terminal;

import java.io.IOException;

/** Writes text behind an indent or a mark, wrapped so that its further lines begin where the first does. */
public final class HangingText {

    private final Style style;
    private final Appendable out;

    public HangingText(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    public void write(String before, InkedText text) throws IOException {
        int available = style.width() == 0 ? 0 : Math.max(1, style.width() - before.length());
        String left = before;
        for (InkedText piece : text.wrapped(available, available)) {
            new InkedText().add(left).add(piece).writeTo(out, style.colour());
            out.append('\n');
            left = " ".repeat(before.length());
        }
    }
}
