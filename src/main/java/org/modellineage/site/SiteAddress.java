package org.modellineage.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The addresses of pages, each made from an id alone, so that it stays what it is. Different ids have different addresses,
 * on file systems that ignore case too.
 *
 * <p>Small letters, digits, dots, hyphens and underscores stay; a slash begins a folder. Of an id with capital letters the
 * small ones are written, then {@code ~~} and in hexadecimal digits which of its letters are capitals. Any other character is
 * its number in hexadecimal digits between tildes, as is the first one of a name that a system reserves, such as {@code con}.
 * Instead of an address that is too long stands its beginning with the SHA-256 of the id.
 */
final class SiteAddress {

    private static final String ENDING = ".html";

    /** A limit for whole paths that leaves room for the folder of the site below the 260 characters of some systems. */
    private static final int LONGEST = 150;

    private static final int BEGINNING = 60;
    private static final int LETTERS_PER_DIGIT = 4;

    /** The names of devices, which some systems also see in front of an ending. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private SiteAddress() {}

    /** The path of a page from the root of the site, such as {@code entity/deepseek-r1.html}. */
    static String page(String folder, String id) {
        return folder + "/" + name(id) + ENDING;
    }

    /** The id of an element for a claim, which stands behind the # of its address. */
    static String anchor(String claim) {
        StringBuilder anchor = new StringBuilder("claim-");
        claim.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint) || (codePoint >= 'A' && codePoint <= 'Z') || codePoint == '/') {
                anchor.appendCodePoint(codePoint);
            } else {
                escape(codePoint, anchor);
            }
        });
        return anchor.toString();
    }

    /** How a page names another one, both as paths from the root. */
    static String relative(String from, String to) {
        long folders = from.chars().filter(c -> c == '/').count();
        return "../".repeat((int) folders) + to;
    }

    private static String name(String id) {
        StringBuilder name = new StringBuilder(id.length() + 8);
        int start = 0;
        int slash = id.indexOf('/');
        while (slash >= 0) {
            // A slash without a name before or behind it separates nothing.
            if (slash > start && slash + 1 < id.length() && id.charAt(slash + 1) != '/') {
                segment(id.substring(start, slash), true, name);
                name.append('/');
                start = slash + 1;
            }
            slash = id.indexOf('/', slash + 1);
        }
        segment(id.substring(start), false, name);
        name.append(capitals(id));
        if (name.length() > LONGEST) {
            String beginning = name.substring(0, BEGINNING).replace('/', '-').replace('~', '-');
            return "~~~" + beginning + "-" + digest(id);
        }
        return name.toString();
    }

    private static void segment(String text, boolean folder, StringBuilder out) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean reserved = RESERVED.matcher(small.split("\\.", 2)[0]).matches();
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean first = at == 0;
            at += Character.charCount(codePoint);
            boolean last = at == text.length();
            // Some systems drop a dot at the end, and a dot in front hides a file. A folder must not look like a page.
            boolean dot = codePoint == '.'
                    && (first || last || (folder && small.substring(at - 1).equals(ENDING)));
            int letter = codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
            if (dot || (reserved && first) || !isPlain(letter)) {
                escape(letter, out);
            } else {
                out.appendCodePoint(letter);
            }
        }
    }

    private static boolean isPlain(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= '0' && codePoint <= '9')
                || codePoint == '-'
                || codePoint == '.'
                || codePoint == '_';
    }

    private static void escape(int codePoint, StringBuilder out) {
        out.append('~').append(Integer.toHexString(codePoint)).append('~');
    }

    /** Which of the letters from A to Z are capitals: a digit for each four of them, without zeros at the end. */
    private static String capitals(String id) {
        StringBuilder digits = new StringBuilder();
        int letters = 0;
        int digit = 0;
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || (c >= 'a' && c <= 'z')) {
                digit |= capital ? 1 << (letters % LETTERS_PER_DIGIT) : 0;
                letters++;
                if (letters % LETTERS_PER_DIGIT == 0) {
                    digits.append(Integer.toHexString(digit));
                    digit = 0;
                }
            }
        }
        digits.append(Integer.toHexString(digit));
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end == 0 ? "" : "~~" + digits.substring(0, end);
    }

    private static String digest(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
