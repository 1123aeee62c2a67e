package org.modellineage.picture;

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

    private static final double GAP = 8;
    private static final double AFTER = 22;

    double textAt() {
        return SAMPLE_WIDTH + GAP;
    }

    double width() {
        return Math.ceil(textAt() + TextWidth.REGULAR.of(words, LabelText.SIZE) + AFTER);
    }
}
