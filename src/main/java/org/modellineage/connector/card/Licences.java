package org.modellineage.connector.card;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellineage.connector.LicenceTerms;
import org.modellineage.connector.Words;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Method;
import org.modellineage.model.Nearest;
import org.modellineage.model.Qualifier;
import org.modellineage.model.RelationshipType;
import org.modellineage.text.VisibleText;

/** The licences that a card and its tags name. */
public final class Licences {

    private static final String TAG = "license:";
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?(?:licen[cs]e|copying)(?:\\.(?:txt|md|rst|pdf))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_SO = Pattern.compile("licen[cs]e$");
    private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");

    /** Longer texts are terms, or broken data. */
    private static final int LONGEST_NAME = 200;

    private final CardFields card;

    Licences(CardFields card) {
        this.card = card;
    }

    /**
     * The licence of a name, in any of its spellings. One that is not in the table gets an id that no model or organization
     * has, which licences are often called after.
     */
    public static Entity license(String name) {
        String slug = slug(name);
        String id = NAMED_SO.matcher(slug).find() ? slug : slug + "-license";
        return LicenceSpellings.of(slug)
                .map(known -> new Entity(known.id(), EntityKind.LICENSE, known.name(), true, false, null))
                .orElseGet(() -> new Entity(id, EntityKind.LICENSE, VisibleText.of(name), true, false, null));
    }

    /** The spelling in the table that a name comes near. */
    public static Optional<String> nearest(String name) {
        return Nearest.among(LicenceSpellings.slugs()).to(slug(name));
    }

    /** How a licence is known whose name is written: matched, if it is written in another way than licences are. */
    public static Method method(String name, Method written) {
        boolean spelled = LicenceSpellings.of(slug(name))
                .filter(known ->
                        !slug(name).equals(known.word()) || name.strip().contains(" "))
                .isPresent();
        return spelled && (written == Method.DECLARED || written == Method.STATED) ? Method.MATCHED : written;
    }

    /** Whether a text can be the name of one licence. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && (!text.contains(",") || LicenceSpellings.of(slug(text)).isPresent())
                && !text.contains(";")
                && text.chars().anyMatch(Character::isLetter)
                && !slug(text).isEmpty()
                && !FILE.matcher(text.strip()).matches();
    }

    void read() throws IOException {
        List<String> declared = card.texts("license");
        for (String text : declared) {
            read(text, card.locator("license"));
        }
        for (String tag : card.tags()) {
            if (tag.startsWith(TAG)) {
                String word = tag.substring(TAG.length());
                if (LicenceTerms.isOther(word) && isSettled(declared)) {
                    say(LicenceTerms.own(card.description().entity()), Method.DECLARED, Map.of(), CardFields.TAGS);
                } else {
                    read(word, CardFields.TAGS);
                }
            }
        }
    }

    private void read(String text, String field) throws IOException {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals("unknown") || Words.isNone(word)) {
            return;
        }
        if (word.equals("other")) {
            readOther(field);
        } else if (!isName(text)) {
            card.remark(field + " is " + Words.shown(text) + ", which is not one licence; ignored");
        } else {
            for (String term : LicenceTerms.of(text)) {
                say(term, field);
            }
        }
    }

    /** Terms that the hub has no word for: by their name, or else by their address. */
    private void readOther(String field) throws IOException {
        String address = card.field("license_link") instanceof String link && link.contains("://") ? link.strip() : "";
        Map<Qualifier, Object> where = address.isEmpty() ? Map.of() : Map.of(Qualifier.DETAIL, VisibleText.of(address));
        if (card.field("license_name") instanceof String name && isName(name) && !Words.isNone(name)) {
            String place = card.locator("license_name");
            say(license(name), method(name, Method.DECLARED), where, place);
        } else if (!address.isEmpty()) {
            say(LicenceTerms.own(card.description().entity()), Method.DECLARED, where, card.locator("license_link"));
        } else if (!field.equals(CardFields.TAGS)) {
            card.remark("its licence is \"other\" without a license_name; its terms are not known");
        }
    }

    /** Whether the card itself names a licence that the hub has a word for. */
    private static boolean isSettled(List<String> declared) {
        return declared.stream().anyMatch(word -> LicenceTerms.isSaid(word) && isName(word));
    }

    private void say(String name, String field) throws IOException {
        Method method = card.tool().fillsIn(name) ? Method.TEMPLATED : method(name, Method.DECLARED);
        say(license(name), method, Map.of(), field);
    }

    private void say(Entity license, Method method, Map<Qualifier, Object> qualifiers, String field)
            throws IOException {
        card.description().say(RelationshipType.LICENSED_UNDER, license, method, qualifiers, field);
    }

    /**
     * The word in lower case, with a hyphen for each run of other signs than letters, digits and dots. A plus tells licences
     * apart: openrail++ is another one than openrail, GPL-2.0+ another than GPL-2.0.
     */
    private static String slug(String text) {
        String word = text.substring(0, Math.min(LONGEST_NAME, text.length()))
                .toLowerCase(Locale.ROOT)
                .replace("+", "-plus-");
        return ENDS.matcher(OTHER_SIGNS.matcher(word).replaceAll("-")).replaceAll("");
    }
}
