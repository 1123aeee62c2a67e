package org.modellineage.connector;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an id that is made from a name. */
public final class Slug {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");
    private static final int LONGEST = 80;
    private static final int LONGEST_READ = 1_000;

    private Slug() {}

    /**
     * The name in lower case, with a hyphen for each run of other signs than letters, digits and dots; a plus counts, since it
     * tells two models apart. {@code unnamed} when nothing is left.
     */
    public static String of(String name) {
        // Longer texts take long to look through, and no more of them is kept.
        String beginning = name.substring(0, Math.min(LONGEST_READ, name.length()));
        String plain = Normalizer.normalize(beginning, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = OTHER_SIGNS.matcher(plain.replace("+", "-plus")).replaceAll("-");
        String slug = ENDS.matcher(words).replaceAll("");
        return slug.isEmpty() ? "unnamed" : slug.substring(0, slug.offsetByCodePoints(0, length(slug)));
    }

    private static int length(String slug) {
        return Math.min(LONGEST, slug.codePointCount(0, slug.length()));
    }
}
