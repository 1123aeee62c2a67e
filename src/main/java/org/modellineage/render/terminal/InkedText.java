package org.modellineage.render.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A line of text in which each part has an ink, kept when the line is wrapped. */
public final class InkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Ink> inks = new ArrayList<>(4);
    private final List<Integer> ends = new ArrayList<>(4);

    /** Adds a stretch that the program made or that is harmless already. */
    public InkedText add(String stretch, Ink ink) {
        if (!stretch.isEmpty()) {
            text.append(stretch);
            inks.add(ink);
            ends.add(text.length());
        }
        return this;
    }

    public InkedText add(String stretch) {
        return add(stretch, Ink.PLAIN);
    }

    public InkedText add(InkedText other) {
        int begin = 0;
        for (int i = 0; i < other.inks.size(); i++) {
            add(other.text.substring(begin, other.ends.get(i)), other.inks.get(i));
            begin = other.ends.get(i);
        }
        return this;
    }

    /** Adds spaces until the text is so many columns wide. */
    public InkedText padTo(int width) {
        return add(" ".repeat(Math.max(0, width - width())));
    }

    public int width() {
        return DisplayWidth.of(text.toString());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String plain() {
        return text.toString();
    }

    /** The lines it takes when the first and the later ones have so many columns; no limit when that is 0 or less. */
    public List<InkedText> wrapped(int first, int later) {
        List<InkedText> lines = new ArrayList<>(2);
        Wrapping wrapping = new Wrapping(text.toString(), first, later);
        while (wrapping.next()) {
            lines.add(cut(wrapping.begin(), wrapping.end()));
        }
        return lines;
    }

    public void writeTo(Appendable out, boolean colour) throws IOException {
        int begin = 0;
        for (int i = 0; i < inks.size(); i++) {
            Ink ink = inks.get(i);
            boolean marked = colour && ink != Ink.PLAIN;
            if (marked) {
                out.append(ink.begin());
            }
            out.append(text, begin, ends.get(i));
            if (marked) {
                out.append(Ink.end());
            }
            begin = ends.get(i);
        }
    }

    /** Writes it on lines of its own, within the page. */
    public void writeLines(Style style, Appendable out) throws IOException {
        for (InkedText line : wrapped(style.width(), style.width())) {
            line.writeTo(out, style.colour());
            out.append('\n');
        }
    }

    private InkedText cut(int from, int to) {
        InkedText piece = new InkedText();
        int begin = 0;
        for (int i = 0; i < inks.size(); i++) {
            int end = ends.get(i);
            if (begin < to && end > from) {
                piece.add(text.substring(Math.max(begin, from), Math.min(end, to)), inks.get(i));
            }
            begin = end;
        }
        return piece;
    }
}
