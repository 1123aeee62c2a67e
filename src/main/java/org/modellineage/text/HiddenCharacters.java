package org.modellineage.text;

import java.util.Locale;

/**
 * The characters that show nothing of their own, though they may act on a terminal, turn the reading direction or make two
 * names look alike. Every output goes by this list, and differs only in what it writes instead.
 */
public final class HiddenCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BRAILLE_BLANK = 0x2800;

    private HiddenCharacters() {}

    /**
     * Whether a character is hidden wherever it stands: a control, a break, a direction mark, a letter without a shape, half a
     * surrogate pair, or a code that is no character. Joiners and variation selectors are not, because they shape the
     * characters beside them.
     */
    public static boolean isHidden(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !isJoiner(codePoint) && !isSignAroundNumbers(codePoint);
            default -> isFiller(codePoint) || isNoCharacter(codePoint);
        };
    }

    /** Whether a character is blank: a space of any width, a tab or a line break. */
    public static boolean isBlank(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r')
                || codePoint == '\u0085'
                || codePoint == BRAILLE_BLANK
                || Character.isSpaceChar(codePoint);
    }

    /** Whether a character may join the letters beside it, as in Persian, the Indic scripts and emoji. */
    static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /** Whether a character chooses a variant of the one before it. */
    static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180D);
    }

    /** A hidden character as people read it, such as {@code <U+202E>}. */
    static String spelledOut(int codePoint) {
        return String.format(Locale.ROOT, "<U+%04X>", codePoint);
    }

    /** Arabic and Syriac signs that enclose or precede numbers: visible, although their type is that of hidden marks. */
    private static boolean isSignAroundNumbers(int codePoint) {
        return switch (codePoint) {
            case 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD -> true;
            default -> codePoint >= 0x0600 && codePoint <= 0x0605;
        };
    }

    /** Letters and marks that have no shape. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
