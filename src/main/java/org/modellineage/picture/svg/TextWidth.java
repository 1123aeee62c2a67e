package org.modellineage.picture.svg;

/**
 * The maximum width of text in the fonts of pictures. A table rather than the fonts of the machine, so that a picture
 * is the same everywhere; the widths are those of DejaVu Sans, the widest font in the list.
 */
enum TextWidth {
    REGULAR(new int[] {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
                863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
                635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
                636,
        337, 636, 838
    }),
    BOLD(new int[] {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
                696,
        696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637,
                995,
        837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593,
                716,
        678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582,
                712,
        365, 712, 838
    });

    private static final int MIDDLE_DOT = 0xB7;
    private static final int FIRST_WIDE = 0x1100;

    private final int[] thousandths;

    TextWidth(int[] thousandths) {
        this.thousandths = thousandths;
    }

    /** The width in pixels of text of a font size. */
    double of(String text, double size) {
        long sum = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            sum += of(codePoint);
            at += Character.charCount(codePoint);
        }
        return sum * size / 1000;
    }

    private int of(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return thousandths[codePoint - ' '];
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (codePoint == MIDDLE_DOT) {
            return thousandths[0] + 40;
        }
        // Characters outside the table count as wide as the widest of their kind usually are.
        return codePoint >= FIRST_WIDE ? wide(codePoint) : Character.isUpperCase(codePoint) ? 1100 : 850;
    }

    private static int wide(int codePoint) {
        return Character.isSupplementaryCodePoint(codePoint) ? 1400 : 1050;
    }
}
