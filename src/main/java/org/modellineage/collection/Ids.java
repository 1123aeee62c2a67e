package org.modellineage.collection;

import java.util.Locale;
import org.modellineage.model.HubId;
import org.modellineage.model.Predicate;

/** The syntax of ids, and the generated ids of statements. */
public final class Ids {

    static final String SLUG = "a slug such as deepseek-r1 (lower-case letters, digits, dots and single hyphens)";
    static final String ENTITY_ID = SLUG + ", or a hub id, owner/name";

    private static final int LONGEST_VALUE = 40;

    private Ids() {}

    /** The id that a text writes: hubs ignore case, so a hub id is one in lower case. */
    static String written(String text) {
        return HubId.is(text) ? HubId.key(text) : text;
    }

    /** Whether a text is a slug: runs of letters and digits, with a dot or a hyphen between them. */
    static boolean isSlug(String text) {
        boolean afterBreak = true;
        for (int i = 0; i < text.length(); i++) {
            boolean breaks = text.charAt(i) == '-' || text.charAt(i) == '.';
            if (breaks ? afterBreak : !isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            afterBreak = breaks;
        }
        return !afterBreak;
    }

    /** Whether a text is a slug or a hub id in lower case. */
    static boolean isEntityId(String text) {
        return isSlug(text) || (HubId.is(text) && text.equals(HubId.key(text)));
    }

    /** The text as a slug, with a hyphen for everything else; empty when it has no letter or digit. */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String pending = "";
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isLetterOrDigit(c)) {
                slug.append(slug.isEmpty() ? "" : pending).append(c);
                pending = "";
            } else {
                pending = c == '.' && pending.isEmpty() ? "." : "-";
            }
        }
        return slug.toString();
    }

    /**
     * The generated id of a statement. It depends on nothing but the arguments, so that it stays when files change. A
     * value that is not its own slug adds a checksum, so that {@code Command R} and {@code Command R+} differ.
     */
    static String ofStatement(String subjectId, Predicate predicate, Object value) {
        String start = subjectId + '-' + kebab(predicate.word()) + '-';
        String text = value.toString();
        if (isEntityId(text)) {
            return start + text;
        }
        String slug = slug(text);
        String shown = slug.substring(0, Math.min(slug.length(), LONGEST_VALUE));
        return start + (shown.isEmpty() ? "" : shown + '-') + Integer.toUnsignedString(text.hashCode(), 36);
    }

    private static String kebab(String word) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean startsWord = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(word.charAt(i - 1));
            kebab.append(startsWord ? "-" : "").append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
