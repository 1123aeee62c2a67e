package org.modellineage.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Text as people see it: in Unicode form NFC, with single spaces only and none around it, and without control
 * characters, direction marks and other hidden characters.
 */
public final class PlainText {

    private static final int NOTHING = -1;
    private static final char FIRST_COMBINING_MARK = '\u0300';

    /** Scripts in which a joiner changes the shape of a letter. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.TIBETAN);

    /** Scripts whose letters have variants that a selector chooses. */
    private static final Set<UnicodeScript> VARIED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.MONGOLIAN);

    private PlainText() {}

    /** The plain form of a text: every kind of space becomes a plain space, and hidden characters are left out. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int before = NOTHING;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int codePoint = text.codePointAt(at);
            if (HiddenCharacters.isBlank(codePoint)) {
                plain.append(' ');
            } else if (!isHidden(text, at)) {
                plain.appendCodePoint(codePoint);
            }
            before = codePoint;
        }
        return composed(plain.toString().strip());
    }

    /** The text in Unicode form NFC, in which an accented letter has only one spelling. */
    public static String composed(String text) {
        // A plain loop, since each name of each entity comes by here.
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * Whether the character at an index is hidden, though it may affect a terminal or the order of the text. A joiner
     * that changes the shape of the previous letter is not hidden.
     */
    public static boolean isHidden(String text, int at) {
        int codePoint = text.codePointAt(at);
        if (!isUnseen(codePoint)) {
            return false;
        }
        boolean joins = HiddenCharacters.isJoiner(codePoint) && at + 1 < text.length();
        boolean shapes = at > 0
                && (joins || HiddenCharacters.isVariationSelector(codePoint))
                && takesShapes(text.codePointBefore(at), joins ? JOINED : VARIED);
        return !shapes;
    }

    /** The text with YAML escapes, such as {@code \n} or {@code \u200B}, for everything but plain characters. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (codePoint != ' ' && (HiddenCharacters.isBlank(codePoint) || isUnseen(codePoint))) {
                        escaped.append(String.format(codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint));
                    } else {
                        escaped.appendCodePoint(codePoint);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isUnseen(int codePoint) {
        return HiddenCharacters.isHidden(codePoint)
                || HiddenCharacters.isJoiner(codePoint)
                || HiddenCharacters.isVariationSelector(codePoint);
    }

    /** Whether the character after a code point may change its shape: after symbols, and letters of some scripts. */
    private static boolean takesShapes(int codePoint, Set<UnicodeScript> scripts) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> HiddenCharacters.isVariationSelector(codePoint) || scripts.contains(UnicodeScript.of(codePoint));
        };
    }
}
