package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.picture.Moment;

/**
 * The lines of text of a moment, and their size.
 *
 * @param doubt the word for how the statement stands; empty when it is asserted and nobody differs
 * @param dates who gives which date, when some give a coarser one
 * @param together whether the label is beside the name rather than below it
 */
record MomentText(String doubt, List<String> name, List<String> label, List<String> dates, boolean together) {

    static final double NAME_SIZE = 13;
    static final double STEP = 16;
    static final double GAP = 8;
    private static final double ROOM = 350;

    private static final double BETWEEN = 7;
    private static final int MOST_LINES = 3;

    static MomentText of(Moment moment, boolean tellsKind) {
        String doubt = moment.isPlain() ? "" : moment.standing();
        String kind = tellsKind && !moment.kind().isEmpty() ? moment.kind() + " · " : "";
        double room = ROOM - badgeRoom(doubt);
        List<String> name = TextLines.of(moment.name(), TextWidth.BOLD, NAME_SIZE, room, MOST_LINES);
        List<String> label = TextLines.of(kind + moment.label(), TextWidth.REGULAR, LabelText.SIZE, room, MOST_LINES);
        boolean together = name.size() == 1
                && label.size() == 1
                && TextWidth.BOLD.of(name.get(0), NAME_SIZE) + GAP + TextWidth.REGULAR.of(label.get(0), LabelText.SIZE)
                        <= room;
        List<String> dates = new ArrayList<>();
        for (String words : moment.dates()) {
            dates.addAll(TextLines.of(words, TextWidth.REGULAR, LabelText.SIZE, room, 2));
        }
        return new MomentText(doubt, name, label, dates, together);
    }

    double height() {
        return ((together ? 1 : name.size() + label.size()) + dates.size()) * STEP + BETWEEN;
    }

    double width() {
        double widestName = name.stream()
                .mapToDouble(line -> TextWidth.BOLD.of(line, NAME_SIZE))
                .max()
                .orElse(0);
        double widestLabel = widest(label);
        double first = together ? widestName + GAP + widestLabel : Math.max(widestName, widestLabel);
        return indent() + Math.max(first, widest(dates));
    }

    private static double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> TextWidth.REGULAR.of(line, LabelText.SIZE))
                .max()
                .orElse(0);
    }

    /** The width of the badge with the status. */
    double badgeWidth() {
        return doubt.isEmpty() ? 0 : badgeRoom(doubt) - GAP;
    }

    /** How far the badge indents the text. */
    double indent() {
        return badgeRoom(doubt);
    }

    private static double badgeRoom(String doubt) {
        return doubt.isEmpty() ? 0 : Math.ceil(TextWidth.BOLD.of(doubt, LabelText.SIZE) + 14 + GAP);
    }
}
