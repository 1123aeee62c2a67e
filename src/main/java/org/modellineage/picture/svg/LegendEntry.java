package org.modellineage.picture.svg;

/**
 * One line of a legend.
 *
 * @param css the classes that its sample is drawn with
 * @param sample what it looks like
 */
record LegendEntry(Sample sample, String css, String words) {

    /** The forms of samples. */
    enum Sample {
        LINE,
        ROUNDED,
        DRUM,
        PLAIN,
        DOT
    }

    static final double SAMPLE_WIDTH = 46;
    static final double HEIGHT = 24;

    private static final double MOST_WIDTH = 340;

    private static final double GAP = 8;
    private static final double AFTER = 22;

    LegendEntry {
        words = String.join("", TextLines.of(words, TextWidth.REGULAR, LabelText.SIZE, MOST_WIDTH, 1));
    }

    double textAt() {
        return SAMPLE_WIDTH + GAP;
    }

    double width() {
        return Math.ceil(textAt() + TextWidth.REGULAR.of(words, LabelText.SIZE) + AFTER);
    }
}
