package org.modellineage.text;

import java.util.Locale;

/** Text for entries of BibTeX, between braces: what TeX would act on is spelled out, and other letters stay as they are. */
public final class BibtexText {

    private static final String LETTERS_OF_KEYS = "-./:+";

    private BibtexText() {}

    /** The text on one line. BibTeX counts even escaped braces, so they become commands. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        PlainText.of(text).codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '%', '&', '#', '$', '_' -> safe.append('\\').appendCodePoint(codePoint);
                default -> safe.appendCodePoint(codePoint);
            }
        });
        return safe.toString();
    }

    /** A web address, which BibTeX passes on as it is; signs that would end its field are percent-encoded. */
    public static String address(String url) {
        return PlainText.of(url)
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }

    /** An id as the key of an entry; signs that a key must not have become an underscore, their number and another one. */
    public static String key(String id) {
        StringBuilder key = new StringBuilder(id.length());
        id.codePoints().forEach(codePoint -> {
            boolean plain = (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9')
                    || LETTERS_OF_KEYS.indexOf(codePoint) >= 0;
            if (plain) {
                key.appendCodePoint(codePoint);
            } else {
                key.append('_')
                        .append(Integer.toHexString(codePoint).toLowerCase(Locale.ROOT))
                        .append('_');
            }
        });
        return key.toString();
    }
}
