package org.modellineage.connector;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.modellineage.model.Entity;
import org.modellineage.model.EntityKind;

/** SPDX licence expressions, as bills of materials and some cards write them. */
public final class LicenceTerms {

    private static final Set<String> NOT_SAID = Set.of("noassertion", "unknown");
    private static final Set<String> OTHER = Set.of("other", "custom");

    private LicenceTerms() {}

    /**
     * The licences of an expression that all hold. One in which there is a choice, or an exception, stays as it is written: no
     * single licence of it holds for sure.
     */
    public static List<String> of(String expression) {
        String plain = expression.strip().replaceAll("\\s+", " ");
        boolean allHold = !plain.contains("(") && !plain.contains(" OR ") && !plain.contains(" WITH ");
        Stream<String> terms = allHold ? Stream.of(plain.split(" AND ", -1)) : Stream.of(plain);
        return terms.map(String::strip).filter(LicenceTerms::isSaid).toList();
    }

    /** Terms that have no name, as those of what they belong to. */
    public static Entity own(Entity licensed) {
        return new Entity(
                licensed.id() + "/license", EntityKind.LICENSE, "licence of " + licensed.name(), true, false, null);
    }

    /** Whether a word says that there are terms, but no name for them. */
    public static boolean isOther(String word) {
        return OTHER.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a word names a licence, instead of saying that none is named. */
    public static boolean isSaid(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return !Words.isNone(plain)
                && !NOT_SAID.contains(plain)
                && !isOther(plain)
                && plain.chars().anyMatch(Character::isLetterOrDigit);
    }
}
