package org.modellineage.render;

import java.io.IOException;
import java.util.List;

/** Fits the lines of trees to the page: what happened stands in a column of its own where there is room, else behind the node. */
final class TreeLayout {

    private static final int GAP = 2;
    private static final int WIDEST_HEAD_WITHOUT_LIMIT = 80;
    private static final int COLUMNS_FOR_STEP = 30;

    private final Style style;
    private final Appendable out;

    TreeLayout(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    void write(List<TreeLine> lines) throws IOException {
        int widest = style.width() == 0 ? WIDEST_HEAD_WITHOUT_LIMIT : style.width() - GAP - COLUMNS_FOR_STEP;
        int column = 0;
        for (TreeLine line : lines) {
            int width = line.headWidth();
            if (!line.step().isEmpty() && width <= widest) {
                column = Math.max(column, width);
            }
        }
        for (TreeLine line : lines) {
            if (line.step().isEmpty()) {
                wrapped(line, line.head(), 0);
            } else if (line.headWidth() <= column) {
                inColumns(line, column + GAP);
            } else {
                InkedText together = new InkedText().add(line.head()).add("  ").add(line.step());
                wrapped(line, together, TreeLine.CHANNEL_COLUMNS);
            }
        }
    }

    private void inColumns(TreeLine line, int column) throws IOException {
        int available = style.width() == 0 ? 0 : style.width() - column;
        boolean first = true;
        for (InkedText piece : line.step().wrapped(available, available)) {
            InkedText page = new InkedText().add(first ? line.guides() : line.guidesBelow(), Ink.FAINT);
            if (first) {
                page.add(line.head());
            }
            end(page.padTo(column).add(piece));
            first = false;
        }
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
