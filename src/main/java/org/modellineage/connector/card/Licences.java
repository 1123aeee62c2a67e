package org.modellineage.connector.card;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** The licences that a card and its tags name. */
public final class Licences {

    private static final String TAG = "license:";
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9.]+");
    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?(?:licen[cs]e|copying)(?:\\.(?:txt|md|rst|pdf))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");

    private final Card card;

    Licences(Card card) {
        this.card = card;
    }

    /** The licence of a name. */
    public static Entity license(String name) {
        return new Entity(slug(name), EntityKind.LICENSE, VisibleText.of(name), true, false, null);
    }

    /** Whether a text can be the name of one licence. */
    public static boolean isName(String text) {
        return !text.contains(",")
                && !text.contains(";")
                && !slug(text).isEmpty()
                && !FILE.matcher(text.strip()).matches();
    }

    void read() throws IOException {
        for (String text : card.texts("license")) {
            read(text, card.locator("license"));
        }
        for (String tag : card.tags()) {
            if (tag.startsWith(TAG)) {
                read(tag.substring(TAG.length()), Card.TAGS);
            }
        }
    }

    private void read(String text, String field) throws IOException {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals("unknown") || Words.isNone(word)) {
            return;
        }
        if (word.equals("other")) {
            if (card.field("license_name") instanceof String name && isName(name)) {
                say(name.strip(), card.locator("license_name"));
            } else if (!field.equals(Card.TAGS)) {
                card.remark("its licence is \"other\" without a license_name; its terms are not known");
            }
        } else if (!isName(text)) {
            card.remark(field + " is " + Words.shown(text) + ", which is not one licence; ignored");
        } else {
            say(text.strip(), field);
        }
    }

    private void say(String name, String field) throws IOException {
        Method method = card.tool().fillsIn(name) ? Method.TEMPLATED : Method.DECLARED;
        card.description().say(RelationshipType.LICENSED_UNDER, license(name), method, field);
    }

    /** The word in lower case, with a hyphen for each run of other signs than letters, digits and dots. */
    private static String slug(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return ENDS.matcher(OTHER_SIGNS.matcher(word).replaceAll("-")).replaceAll("");
    }
}
