package org.modellineage.picture.svg;

import java.util.ArrayList;
import java.util.List;
import org.modellineage.picture.Box;

/** The lines of text in a box, and their size. */
record BoxText(List<String> kind, List<String> name, List<String> remarks) {

    static final double NAME_SIZE = 14;
    static final double REMARK_SIZE = 11.5;
    static final double NAME_STEP = 17;
    static final double REMARK_STEP = 15;
    static final double PADDING = 12;

    /** The height of the curved top and bottom of a cylinder. */
    static final double ROUND = 7;

    private static final double ROOM = 190;
    private static final double LEAST_WIDTH = 90;
    private static final int MOST_NAME_LINES = 3;
    private static final int MOST_REMARK_LINES = 2;

    static BoxText of(Box box) {
        boolean tellsKind = !box.kind().isEmpty() && !box.kind().equals("model");
        return new BoxText(
                tellsKind ? TextLines.of(box.kind(), TextWidth.REGULAR, REMARK_SIZE, ROOM, 1) : List.of(),
                TextLines.of(box.name(), TextWidth.BOLD, NAME_SIZE, ROOM, MOST_NAME_LINES),
                TextLines.of(box.remarks(), TextWidth.REGULAR, REMARK_SIZE, ROOM, MOST_REMARK_LINES));
    }

    double width() {
        double widest = LEAST_WIDTH;
        for (String line : name) {
            widest = Math.max(widest, TextWidth.BOLD.of(line, NAME_SIZE));
        }
        List<String> small = new ArrayList<>(kind);
        small.addAll(remarks);
        for (String line : small) {
            widest = Math.max(widest, TextWidth.REGULAR.of(line, REMARK_SIZE));
        }
        return Math.ceil(widest + 2 * PADDING);
    }

    /** The height of the text alone. */
    double height() {
        return name.size() * NAME_STEP + (kind.size() + remarks.size()) * REMARK_STEP;
    }
}
