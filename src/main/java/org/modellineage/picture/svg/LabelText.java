package org.modellineage.picture.svg;

import java.util.List;
import org.modellineage.model.Status;
import org.modellineage.picture.Link;

/** The lines of text on a link, with the status above them if it is in doubt, and their size. */
record LabelText(String doubt, List<String> lines) {

    static final double SIZE = 11.5;
    static final double STEP = 14;
    static final double BADGE_HEIGHT = 18;

    private static final double PADDING = 4;
    private static final double ROOM = 132;
    private static final String SEPARATOR = " · ";
    private static final int MOST_LINES = 3;

    static LabelText of(Link link) {
        String doubt = link.status() == Status.ASSERTED ? "" : link.status().word();
        return new LabelText(doubt, lines(link.label()));
    }

    /** Puts each phrase on a line of its own, unless two fit on one. */
    private static List<String> lines(String label) {
        StringBuilder text = new StringBuilder();
        String line = "";
        for (String phrase : label.split(SEPARATOR, -1)) {
            String longer = line.isEmpty() ? phrase : line + SEPARATOR + phrase;
            if (line.isEmpty() || TextWidth.REGULAR.of(longer, SIZE) <= ROOM) {
                line = longer;
            } else {
                text.append(line).append('\n');
                line = phrase;
            }
        }
        return TextLines.of(text.append(line).toString(), TextWidth.REGULAR, SIZE, ROOM, MOST_LINES);
    }

    double width() {
        double widest = badgeWidth();
        for (String line : lines) {
            widest = Math.max(widest, TextWidth.REGULAR.of(line, SIZE));
        }
        return Math.ceil(widest + 2 * PADDING);
    }

    double height() {
        return (doubt.isEmpty() ? 0 : BADGE_HEIGHT) + lines.size() * STEP + PADDING;
    }

    double badgeWidth() {
        return doubt.isEmpty() ? 0 : Math.ceil(TextWidth.BOLD.of(doubt, SIZE) + 14);
    }
}
