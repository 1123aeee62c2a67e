package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.load.storage.Digest;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;

/**
 * The content of a claim, without its source and the place in it.
 *
 * @param statement subject, predicate, object or value, and status
 * @param qualifiers the qualifiers that make it a different statement
 */
record ClaimContent(List<Object> statement, Map<Qualifier, Object> qualifiers) {

    /** Qualifiers about the wording and the place of a statement, which are no part of its content. */
    static final Set<Qualifier> REMARKS = EnumSet.of(Qualifier.AS_WRITTEN, Qualifier.DETAIL, Qualifier.CONFLICT);

    /** Qualifiers under which a statement holds; with others, another value may hold beside it. */
    private static final Set<Qualifier> CIRCUMSTANCES = EnumSet.of(
            Qualifier.WHEN,
            Qualifier.SESSION,
            Qualifier.SINCE,
            Qualifier.UNTIL,
            Qualifier.VIA,
            Qualifier.SCOPE,
            Qualifier.ROLE,
            Qualifier.MEASURE);

    static ClaimContent of(ClaimNode claim) {
        Map<Qualifier, Object> qualifiers = claim.qualifiers();
        qualifiers.keySet().removeAll(REMARKS);
        return new ClaimContent(
                List.of(claim.subject(), claim.predicate(), claim.objectOrValue(), claim.status()), qualifiers);
    }

    /** Whether it implies another content: it says the same, or more. */
    boolean implies(ClaimContent other) {
        return statement.equals(other.statement) && qualifiers.entrySet().containsAll(other.qualifiers.entrySet());
    }

    /** A key that claims with the same content share. */
    String says() {
        return Digest.of(List.of(statement, byWord(qualifiers)));
    }

    /** A key that claims share which agree or compete with each other. */
    static String matter(ClaimNode claim) {
        List<Object> matter = new ArrayList<>(List.of(claim.subject(), claim.predicate()));
        if (claim.object() != null) {
            matter.add(claim.object());
        } else if (Property.of(claim.predicate()).filter(Property::many).isPresent()) {
            matter.add(claim.value());
        }
        Map<Qualifier, Object> circumstances = claim.qualifiers();
        circumstances.keySet().retainAll(CIRCUMSTANCES);
        matter.add(byWord(circumstances));
        return Digest.of(matter);
    }

    private static Map<String, Object> byWord(Map<Qualifier, Object> qualifiers) {
        Map<String, Object> byWord = new LinkedHashMap<>();
        qualifiers.forEach((qualifier, value) -> byWord.put(qualifier.word(), value));
        return byWord;
    }
}
