package org.modellineage.render.lineage;

import java.io.IOException;
import java.util.List;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;

/** Fits the lines of trees to the page: a step stands in a column of its own where it fits there on one line, else behind its node. */
final class TreeLayout {

    private static final int GAP = 2;
    private static final int WIDEST_HEAD_WITHOUT_LIMIT = 80;

    private final Style style;
    private final Appendable out;

    TreeLayout(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    void write(List<TreeLine> lines) throws IOException {
        int column = stepColumn(lines);
        for (TreeLine line : lines) {
            int stepEnd = column + line.step().width();
            if (line.step().isEmpty()) {
                wrapped(line, line.head(), 0);
            } else if (line.headWidth() + GAP <= column && (style.width() == 0 || stepEnd <= style.width())) {
                end(new InkedText()
                        .add(line.guides(), Ink.FAINT)
                        .add(line.head())
                        .padTo(column)
                        .add(line.step()));
            } else {
                InkedText together = new InkedText().add(line.head()).add(" ".repeat(GAP));
                wrapped(line, together.add(line.step()), TreeLine.CHANNEL_COLUMNS);
            }
        }
    }

    /** Where steps begin: behind the widest node that leaves them enough room. */
    private int stepColumn(List<TreeLine> lines) {
        int most = style.width() == 0 ? WIDEST_HEAD_WITHOUT_LIMIT : style.width() * 3 / 5;
        int widest = 0;
        for (TreeLine line : lines) {
            if (!line.step().isEmpty() && line.headWidth() <= most) {
                widest = Math.max(widest, line.headWidth());
            }
        }
        return widest + GAP;
    }

    private void wrapped(TreeLine line, InkedText text, int hanging) throws IOException {
        int first = style.width() == 0
                ? 0
                : Math.max(1, style.width() - line.guides().length());
        String below = line.guidesBelow() + " ".repeat(hanging);
        int later = style.width() == 0 ? 0 : Math.max(1, style.width() - below.length());
        String guides = line.guides();
        for (InkedText piece : text.wrapped(first, later)) {
            end(new InkedText().add(guides, Ink.FAINT).add(piece));
            guides = below;
        }
    }

    private void end(InkedText line) throws IOException {
        line.writeTo(out, style.colour());
        out.append('\n');
    }
}
