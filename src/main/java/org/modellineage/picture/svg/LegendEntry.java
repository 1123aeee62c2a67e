package org.modellineage.picture.svg;

/**
 * An entry of a legend.
 *
 * @param css the CSS classes of its sample
 * @param sample the shape of its sample
 */
record LegendEntry(Sample sample, String css, String words) {

    /** The shapes of samples. */
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
